import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areTwo, conflictsOf, judgePersons, personsIn, type Scope } from '../../lib/ehr/persons.ts';

const NOTHING: Scope = {
  birthNames: [],
  usedNames: [],
  familyNames: [],
  givenNames: [],
  birthDates: [],
};
const says = (some: Partial<Scope>): Scope => ({ ...NOTHING, ...some });
const jeanne = says({
  birthNames: ['martin'],
  givenNames: [['jeanne', 'marie']],
  birthDates: ['1948-03-12'],
});

describe('two parts of a page', () => {
  it.each<[string, Partial<Scope>]>([
    ['with the same words', jeanne],
    ['with the first given name alone', { givenNames: [['jeanne']] }],
    ['with nothing', {}],
    ['with the used name beside the birth name', { usedNames: ['durand'] }],
    ['with the birth name, of a kind not said', { familyNames: ['martin'] }],
  ])('agree: %s', (_, other) => {
    expect([...conflictsOf(jeanne, says(other))]).toEqual([]);
    expect(judgePersons([jeanne, says(other)]).several).toBe(false);
  });

  it.each<[string, Partial<Scope>, boolean]>([
    ['twins', { ...jeanne, givenNames: [['rose']] }, true],
    ['a compound given name', { givenNames: [['jeanne-marie']] }, true],
    ['another name and another date', { birthNames: ['petit'], birthDates: ['1950-01-02'] }, true],
    ['a father and his son, or a slip', { ...jeanne, birthDates: ['1978-03-12'] }, false],
    ['another name on the same date', { ...jeanne, familyNames: ['petit'] }, false],
  ])('do not: %s', (_, other, several) => {
    const judged = judgePersons([jeanne, says(other)]);
    expect(judged.conflicts.size).toBeGreaterThan(0);
    expect(judged.several).toBe(several);
  });

  it('is a page of many people when it has more of them than a chart', () => {
    const many = Array.from({ length: 101 }, (_, at) => says({ familyNames: [`nom ${at}`] }));
    expect(judgePersons(many).several).toBe(true);
  });
});

const few = <T>(...values: T[]) => fc.array(fc.constantFrom(...values), { maxLength: 1 });
const scope = fc.record({
  birthNames: few('martin', 'petit'),
  usedNames: few('durand', 'petit'),
  familyNames: few('martin', 'durand', 'petit'),
  givenNames: few(['jeanne'], ['jeanne', 'marie'], ['rose']),
  birthDates: few('1948-03-12', '1950-01-02'),
});
const scopes = fc.array(scope, { maxLength: 8 });
const shuffled = scopes.chain((some) =>
  fc.record({
    some: fc.constant(some),
    other: fc.shuffledSubarray(some, { minLength: some.length }),
  }),
);
const partition = (some: readonly Scope[]) =>
  personsIn(some)
    .map((person) =>
      person
        .map((one) => JSON.stringify(one))
        .toSorted()
        .join('\n'),
    )
    .toSorted();

describe('persons', () => {
  it('are told apart alike from both sides', () => {
    fc.assert(
      fc.property(scope, scope, (one, other) => {
        expect(conflictsOf(one, other)).toEqual(conflictsOf(other, one));
      }),
    );
  });

  it('are not contradicted by what is missing', () => {
    fc.assert(
      fc.property(scope, (one) => {
        expect(conflictsOf(one, NOTHING)).toEqual(conflictsOf(one, one));
      }),
    );
  });

  it('are the same in any order', () => {
    fc.assert(
      fc.property(shuffled, ({ some, other }) => {
        expect(partition(other)).toEqual(partition(some));
        expect(judgePersons(other)).toEqual(judgePersons(some));
      }),
    );
  });

  it('are never merged by a third part', () => {
    fc.assert(
      fc.property(scopes, (some) => {
        const together = personsIn(some).flatMap((person) =>
          person.flatMap((one, at) => person.slice(at + 1).map((other) => conflictsOf(one, other))),
        );
        expect(together.some(areTwo)).toBe(false);
      }),
    );
  });

  it('do not become one, nor agree, because more is said', () => {
    fc.assert(
      fc.property(scopes, scope, (some, more) => {
        const before = judgePersons(some);
        const after = judgePersons([...some, more]);
        if (before.several) expect(after.several).toBe(true);
        for (const trait of before.conflicts) expect(after.conflicts).toContain(trait);
      }),
    );
  });
});
