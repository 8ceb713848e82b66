import { changesOf } from '../../lib/domain/why.ts';
import { nextQuestions } from '../../lib/domain/next-questions.ts';
import { orient } from '../../lib/domain/orient.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { shortlist } from '../../lib/domain/shortlist.ts';
import { situate } from '../../lib/domain/situation.ts';
import { bareEvaluation } from '../bare-evaluation.ts';
import type { NamedCase } from './cases.ts';
import type { Engine } from './engines/engine.ts';
import type { Reader } from './facts.ts';

/** What is timed on one case: `prepare` is not, and gives what is. */
interface Measured {
  name: string;
  prepare(one: NamedCase): () => unknown;
}

/** Microseconds. */
export interface Timing {
  name: string;
  median: number;
  p99: number;
}

const WARM_UP = 2;
const ROUNDS = 5;
/** What one measure takes of a round, or one pass over the cases if that is longer. */
const ROUND_MS = 250;

/** Ours first: the bare evaluation is the yardstick of all the others. */
export function ourMeasures(pack: Pack): Measured[] {
  return [
    {
      name: 'évaluation nue, tracée',
      prepare: (one) => () => bareEvaluation(pack, one),
    },
    {
      name: 'orientation et raisons',
      prepare:
        ({ context, answers }) =>
        () =>
          orient(pack, context, answers),
    },
    {
      name: 'questions suivantes seules',
      prepare: ({ context, answers }) => {
        const situation = situate(pack, context, answers);
        const list = shortlist(situation);
        return () => nextQuestions(situation, list);
      },
    },
    {
      name: 'tout ce qui changerait',
      prepare:
        ({ context, answers }) =>
        () =>
          changesOf(pack, context, answers),
    },
  ];
}

/** A peer decides all the rules, from facts made ready for it. */
export function peerMeasure(engine: Engine, facts: Reader): Measured {
  return {
    name: engine.name,
    prepare: (one) => {
      const given = facts(one);
      return () => engine.decide(given);
    },
  };
}

/**
 * Rounds in which each is measured in turn, over all the cases, as many times as the round allows;
 * the first rounds are not kept.
 */
export async function timingsOf(
  measures: readonly Measured[],
  cases: readonly NamedCase[],
): Promise<Timing[]> {
  const kept = measures.map((measured) => ({ ...measured, times: [] as number[] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const { prepare, times } of kept) {
      const until = performance.now() + ROUND_MS;
      do {
        for (const one of cases) {
          const run = prepare(one);
          const from = performance.now();
          const result = run();
          if (result instanceof Promise) await result;
          if (round >= WARM_UP) times.push((performance.now() - from) * 1000);
        }
      } while (performance.now() < until);
    }
  }
  return kept.map(({ name, times }) => {
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    return { name, median: at(0.5), p99: at(0.99) };
  });
}
