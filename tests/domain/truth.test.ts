import { describe, expect, test } from 'vitest';
import type { Condition } from '../../lib/domain/condition.ts';
import { holds } from '../../lib/domain/evaluate.ts';
import { situate } from '../../lib/domain/situation.ts';
import { negate, threshold, type Truth } from '../../lib/domain/truth.ts';
import { aContext } from '../support/knowledge.ts';
import { aPack } from '../support/small-pack.ts';

const T = 'true';
const F = 'false';
const U = 'unknown';

/** A condition that has this truth, whatever the answers: the age is not known. */
const LEAF: Readonly<Record<Truth, Condition>> = {
  true: { all: [] },
  false: { any: [] },
  unknown: { age: { from: 60 } },
};
const truthOf = (condition: Condition) => holds(condition, situate(aPack({}), aContext(), {}));

describe('three-valued logic', () => {
  test.each<[Truth[], Truth, Truth]>([
    [[T, T], T, T],
    [[T, F], F, T],
    [[T, U], U, T],
    [[F, U], F, U],
    [[F, F], F, F],
    [[U, U], U, U],
    [[], T, F],
  ])('%j: all %s, any %s', (parts, all, any) => {
    const leaves = parts.map((part) => LEAF[part]);
    expect(truthOf({ all: leaves })).toBe(all);
    expect(truthOf({ any: leaves })).toBe(any);
  });

  test.each<[Truth, Truth]>([
    [T, F],
    [F, T],
    [U, U],
  ])('not %s is %s', (truth, negated) => {
    expect(negate(truth)).toBe(negated);
  });

  test.each<[string, Truth[], Truth]>([
    ['two sure ones are enough', [T, T, U], T],
    ['one sure and one unknown may still be two', [T, U, F], U],
    ['one sure and two no cannot be two', [T, F, F], F],
    ['two unknown may be two', [U, U, F], U],
  ])('at least two: %s', (_name, parts, expected) => {
    expect(threshold(2, parts)).toBe(expected);
  });
});
