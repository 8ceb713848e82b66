import { describe, expect, test } from 'vitest';
import { admissionList } from '../../lib/domain/admission-list.ts';
import type { Case } from '../../lib/domain/case.ts';
import { shippedPack } from '../support/knowledge.ts';
import { playedCases } from './reference-cases.ts';

/** What is to be done at the admission; what is only to clarify is left out. */
function tasksOf({ context, answers }: Case): string[] {
  const sections = admissionList(shippedPack, context, answers)?.sections ?? [];
  const lines = sections.flatMap((section) => section.lines);
  return lines.filter(({ state }) => state === 'to-do').map(({ task }) => task);
}

describe('reference cases', () => {
  test.each(playedCases.map((played) => [played.reference.title, played] as const))(
    '%s',
    (_title, { reference, given, orientation, listed }) => {
      const first = orientation.preemption?.keys[0] ?? listed[0];
      expect({ first, missing: reference.must.filter((key) => !listed.includes(key)) }).toEqual({
        first: reference.first,
        missing: [],
      });
      expect(listed.filter((key) => reference.mustNot.includes(key))).toEqual([]);
      const { order = [], tasks = [] } = reference;
      expect(listed.filter((key) => order.includes(key))).toEqual(order);
      if (tasks.length > 0) expect(tasksOf(given)).toEqual(expect.arrayContaining(tasks));
      if (reference.preemption) {
        expect(orientation.preemption?.keys ?? []).toEqual(reference.preemption);
      }
      if (reference.complexity) expect(orientation.complexity).toBe(reference.complexity);
      if (reference.referralOpen !== undefined) {
        expect(orientation.referral.open).toBe(reference.referralOpen);
      }
    },
  );
});
