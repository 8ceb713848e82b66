import { zod } from '../zod.ts';
import { Answers, Id } from './checklist.ts';
import { Condition } from './condition.ts';

const text = zod.string().check(zod.minLength(1));

/** One line of the list: whom to alert (`actor`) or what to prepare, and by when. */
export const AdmissionTask = zod.strictObject({
  id: Id,
  when: Condition,
  kind: zod.enum(['alert', 'prepare']),
  /** Whom it concerns; absent for what the ward does itself. */
  actor: zod.optional(Id),
  text,
  by: zod.enum(['now', 'during-stay', 'before-discharge']),
  sources: zod.array(text).check(zod.minLength(1)),
  examples: zod
    .array(
      zod.strictObject({
        name: text,
        context: zod.optional(zod.record(zod.string(), zod.unknown())),
        answers: Answers,
        gives: zod.enum(['true', 'false', 'unknown']),
      }),
    )
    .check(zod.minLength(3)),
});
export type AdmissionTask = zod.infer<typeof AdmissionTask>;

/**
 * « Grille de repérage des parcours complexes en entrée d'hospitalisation » (S001; S000: the
 * discharge must be anticipated): what the same questions, asked at admission, put on the list.
 */
export const Admission = zod.strictObject({
  $schema: zod.optional(zod.string()),
  title: text,
  lead: text,
  /** When the list is offered. */
  when: Condition,
  tasks: zod.array(AdmissionTask),
});
export type Admission = zod.infer<typeof Admission>;
