import fc from 'fast-check';
import { anyAnswers } from '../support/arbitrary-case.ts';
import type { DeliverableRequest } from '../../lib/domain/deliverable.ts';
import { situations } from './situations.ts';

/** A request of the twelve, with other answers, another id, and any value taken away or rewritten. */
export const anyRequest: fc.Arbitrary<DeliverableRequest> = fc
  .tuple(fc.constantFrom(...situations), fc.uuid(), anyAnswers, fc.infiniteStream(fc.nat(11)))
  .chain(([{ request }, id, answers, dice]) => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1 });
    return texts.map((words) => {
      const values = Object.entries(request.values).flatMap(([field, value]) => {
        const die = dice.next().value;
        if (die === 0) return [];
        const isFree = typeof value === 'string' && isFreeText(request, field);
        return [[field, die === 1 && isFree ? words.join(' ') : value] as const];
      });
      return { ...request, id, answers, values: Object.fromEntries(values) };
    });
  });

function isFreeText({ form }: DeliverableRequest, id: string): boolean {
  const field = form.blocks.flatMap(({ fields }) => fields).find((each) => each.id === id);
  return field !== undefined && field.options === undefined && field.columns === undefined;
}
