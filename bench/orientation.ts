/**
 * Times an orientation with its reasons beside a bare traced evaluation of the same rules, on the
 * reference cases: machines are noisy, the ratio is what counts. `npm run bench`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCase } from '../lib/domain/case.ts';
import { orient } from '../lib/domain/orient.ts';
import { nextQuestions } from '../lib/domain/next-questions.ts';
import { shortlist } from '../lib/domain/shortlist.ts';
import { situate } from '../lib/domain/situation.ts';
import { trace } from '../lib/domain/trace.ts';
import { changesOf } from '../lib/domain/why.ts';
import { jsonFilesIn, PACKS_DIR, readPacks } from '../scripts/read-packs.ts';

const read = readPacks();
if (!read.ok) throw new Error(read.failure.code);
const pack = read.value;
const folder = join(PACKS_DIR, 'national/cases');
const cases = jsonFilesIn(folder).flatMap((file) => {
  const { context, answers } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const parsed = parseCase({ context, answers }, pack, file);
  return parsed.ok ? [parsed.value] : [];
});

type Case = (typeof cases)[number];

/** Every rule of the pack, traced; nothing ranked, nothing explained. */
function bare({ context, answers }: Case): void {
  const situation = situate(pack, context, answers);
  for (const { when, guards } of pack.rules) {
    trace(when, situation);
    for (const { that } of guards) trace(that, situation);
  }
}

const measured: Record<string, (one: Case) => unknown> = {
  'bare traced evaluation': bare,
  'orientation, next questions included': ({ context, answers }) => orient(pack, context, answers),
  'next questions alone': ({ context, answers }) => {
    const situation = situate(pack, context, answers);
    return nextQuestions(situation, shortlist(situation));
  },
  'what would change each actor': ({ context, answers }) => changesOf(pack, context, answers),
};

/** Warm-up rounds, then the rounds that count. */
const ROUNDS = { warm: 4, counted: 6 };
const HALF_WAY = 6;

const at = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/** Each case by each measure in turn: the noise of the machine falls on all of them alike. */
function measure(title: string, list: readonly Case[]): void {
  const times = new Map(Object.keys(measured).map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS.warm + ROUNDS.counted; round += 1) {
    for (const one of list) {
      for (const [name, run] of Object.entries(measured)) {
        const from = performance.now();
        run(one);
        if (round >= ROUNDS.warm) times.get(name)?.push((performance.now() - from) * 1000);
      }
    }
  }
  const floor = at(times.get('bare traced evaluation') ?? [], 0.5);
  console.log(`${title}: ${list.length} cases, ${pack.rules.length} rules`);
  for (const [name, values] of times) {
    const median = at(values, 0.5);
    const ratio = (median / floor).toFixed(1);
    console.log(
      `  ${name}: median ${median.toFixed(0)} µs (${ratio} x), p99 ${at(values, 0.99).toFixed(0)} µs`,
    );
  }
}

measure('Reference cases', cases);
measure(
  `Half way, after ${HALF_WAY} answers`,
  cases.map((one) => ({
    ...one,
    answers: Object.fromEntries(Object.entries(one.answers).slice(0, HALF_WAY)),
  })),
);
