/**
 * `npm run measure:questions`: how many answers the reference cases need before no completion of the
 * others can change the first actor or its status, in the order in which the product asks, and how
 * many no order could spare. Exact, by the proofs of the packs. Writes `docs/questions.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCase, type Case } from '../lib/domain/case.ts';
import { type Answers, UNSURE } from '../lib/domain/checklist.ts';
import { answersThatCount } from '../lib/domain/flow.ts';
import { nextQuestions } from '../lib/domain/next-questions.ts';
import { shortlist } from '../lib/domain/shortlist.ts';
import { situate } from '../lib/domain/situation.ts';
import { actorsEverywhere } from '../lib/packs/proofs/entries.ts';
import { firstStays } from '../lib/packs/proofs/first-stays.ts';
import { frameOf } from '../lib/packs/proofs/frame.ts';
import { Prover } from '../lib/packs/proofs/prove.ts';
import { TruthReader } from '../lib/packs/proofs/truths.ts';
import { questionsPage, type Asked } from './measure-questions/page.ts';
import { jsonFilesIn, PACKS_DIR, readPacks } from './read-packs.ts';

const PAGE = join(import.meta.dirname, '../docs/questions.md');

const read = readPacks();
if (!read.ok) throw new Error(read.failure.code);
const pack = read.value;
const everywhere = actorsEverywhere(new TruthReader(frameOf(pack)));
const prover = new Prover(everywhere);
const folder = join(PACKS_DIR, 'national/cases');
const asked = jsonFilesIn(folder).flatMap((file): Asked[] => {
  const { context, answers } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const parsed = parseCase({ context, answers }, pack, file);
  if (!parsed.ok || parsed.value.context.subject === 'collective') return [];
  return [measure(file.replace('.json', ''), parsed.value)];
});
writeFileSync(PAGE, questionsPage(asked, pack));
process.stdout.write(`${asked.length} cas mesurés : docs/questions.md\n`);

function measure(id: string, { context, answers }: Case): Asked {
  const stays = (given: Answers) => firstStays(context, given, everywhere, prover) === 'proved';
  const order = orderAsked({ context, answers });
  const after = (count: number): Answers =>
    Object.fromEntries(order.slice(0, count).map((one) => [one, answers[one] ?? UNSURE]));
  const complete = answersThatCount(situate(pack, context, { ...answers, ...after(order.length) }));
  const settles = stays(complete);
  // One more answer never makes an answer that stays leave: the first count that settles is found by halves.
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stays(after(middle))) high = middle;
    else low = middle + 1;
  }
  const necessary = settles
    ? Object.keys(complete).filter((one) => {
        const { [one]: _without, ...others } = complete;
        return !stays(others);
      }).length
    : null;
  return { id, asked: order.length, settled: stays(after(low)) ? low : null, necessary };
}

/** The questions in the order of the product, each answered as the case does, else « ne sait pas ». */
function orderAsked({ context, answers }: Case): string[] {
  const order: string[] = [];
  for (;;) {
    const given = Object.fromEntries(order.map((one) => [one, answers[one] ?? UNSURE]));
    const situation = situate(pack, context, given);
    const next = nextQuestions(situation, shortlist(situation)).find(
      (one) => one !== 'age' && one !== 'commune',
    );
    if (next === undefined) return order;
    order.push(next);
  }
}
