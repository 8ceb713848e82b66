import { zod } from '../zod.ts';
import { INSERT_OUTCOMES, type ChartNews, type ChartQuestions } from './chart-link.ts';

/** What a page says, which may lie. */
export const ChartNewsSchema: zod.ZodMiniType<ChartNews> = zod.union([
  zod.strictObject({ tell: zod.literal('changed') }),
  zod.strictObject({ tell: zod.literal('answer'), id: zod.int(), answer: zod.unknown() }),
]);

/** The answers that hold no reading; a reading has its own schema. */
export const CHART_ANSWERS: {
  readonly [Name in 'recheck' | 'insert']: zod.ZodMiniType<ChartQuestions[Name]['answer']>;
} = {
  recheck: zod.enum(['same', 'changed']),
  insert: zod.enum(INSERT_OUTCOMES),
};
