import { describe, expect, test } from 'vitest';
import { playedCases } from './reference-cases.ts';

describe('reference cases', () => {
  test.each(playedCases.map((played) => [played.reference.title, played] as const))(
    '%s',
    (_title, { reference, orientation, listed }) => {
      const first = orientation.preemption?.keys[0] ?? listed[0];
      expect({ first, missing: reference.must.filter((key) => !listed.includes(key)) }).toEqual({
        first: reference.first,
        missing: [],
      });
      expect(listed.filter((key) => reference.mustNot.includes(key))).toEqual([]);
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
