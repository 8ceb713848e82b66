import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALWAYS, type Diagram, Diagrams, NEVER } from '../../../lib/packs/proofs/diagrams.ts';

type Formula = number | { op: 'and' | 'or' | 'choose' | 'not'; parts: Formula[] };

const VARIABLES = 6;

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.nat(VARIABLES - 1),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const, 'choose' as const, 'not' as const),
      parts: fc.array(tie('formula'), { minLength: 3, maxLength: 3 }),
    }),
  ),
}));

function draw(formula: Formula, d: Diagrams): Diagram {
  if (typeof formula === 'number') return d.variable(formula);
  const [a = NEVER, b = NEVER, c = NEVER] = formula.parts.map((part) => draw(part, d));
  if (formula.op === 'not') return d.not(a);
  return formula.op === 'choose' ? d.choose(a, b, c) : d[formula.op](a, b, c);
}

function truth(formula: Formula, point: number): boolean {
  if (typeof formula === 'number') return ((point >> formula) & 1) === 1;
  const [a = false, b = false, c = false] = formula.parts.map((part) => truth(part, point));
  if (formula.op === 'not') return !a;
  if (formula.op === 'choose') return a ? b : c;
  return formula.op === 'and' ? a && b && c : a || b || c;
}

const points = [...Array(1 << VARIABLES).keys()];

describe('diagrams', () => {
  test('have the truth table of their formula', () => {
    fc.assert(
      fc.property(formula, (one) => {
        const d = new Diagrams();
        const diagram = draw(one, d);
        for (const point of points) {
          expect(d.holds(diagram, (level) => ((point >> level) & 1) === 1)).toBe(truth(one, point));
        }
      }),
    );
  });

  test('are the same number when their formulas mean the same', () => {
    fc.assert(
      fc.property(formula, formula, (one, other) => {
        const d = new Diagrams();
        const same = points.every((point) => truth(one, point) === truth(other, point));
        expect(draw(one, d) === draw(other, d)).toBe(same);
      }),
    );
  });

  test('give a solution exactly when there is one', () => {
    fc.assert(
      fc.property(formula, (one) => {
        const d = new Diagrams();
        const diagram = draw(one, d);
        const solution = d.solution(diagram);
        expect(solution === null).toBe(points.every((point) => !truth(one, point)));
        if (solution) {
          expect(d.holds(diagram, (level) => solution.get(level) ?? false)).toBe(true);
        }
      }),
    );
  });

  test('count how many parts hold', () => {
    const d = new Diagrams();
    const parts = [...Array(VARIABLES).keys()].map((level) => d.variable(level));
    for (const least of [0, 1, 3, VARIABLES, VARIABLES + 1]) {
      const counted = d.atLeast(least, parts);
      for (const point of points) {
        const held = [...Array(VARIABLES).keys()].filter((at) => (point >> at) & 1);
        expect(d.holds(counted, (level) => ((point >> level) & 1) === 1)).toBe(
          held.length >= least,
        );
      }
    }
  });

  test('stay right past the room first made for their nodes', () => {
    const d = new Diagrams();
    const pairs = [...Array(17).keys()].map((at) => d.and(d.variable(at), d.variable(at + 17)));
    const some = d.or(...pairs);
    expect(d.size).toBeGreaterThan(1 << 16);
    const bit = (chosen: number[]) => (level: number) => chosen.includes(level);
    expect(d.holds(some, bit([16, 33]))).toBe(true);
    expect(d.holds(some, bit([16, 32]))).toBe(false);
    expect(d.and(some, d.not(some))).toBe(NEVER);
    expect(d.or(some, d.not(some))).toBe(ALWAYS);
    for (const pair of pairs) expect(d.implies(pair, some)).toBe(true);
  });
});
