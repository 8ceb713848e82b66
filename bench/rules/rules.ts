/**
 * Our evaluation of the shipped rules beside three rule engines, in one run: what they decide when
 * answers are missing, and their time. `npm run bench -- rules`.
 */
import { readPacks } from '../../scripts/read-packs.ts';
import { stop } from '../../scripts/say-and-stop.ts';
import { agreementOf, translationFault } from './agreement.ts';
import { analysisTime } from './analysis.ts';
import { referenceCases, withEveryAnswer, withFewerAnswers } from './cases.ts';
import { jsonLogicCompiled, jsonLogicInterpreted } from './engines/json-logic.ts';
import { jsonRules } from './engines/json-rules.ts';
import { publicodes } from './engines/publicodes.ts';
import { factReader } from './facts.ts';
import { neutralPack } from './neutral.ts';
import { agreementRow, agreementTitle, timingRow, timingTitle } from './rows.ts';
import { ourMeasures, peerMeasure, timingsOf } from './timing.ts';

const REMOVED = 0.3;
/** The slowest peers take tens of milliseconds a case: some cases stand for all. */
const ANSWERED_EVERY = 4;
const TIMED_EVERY = 10;

const read = readPacks();
if (!read.ok) throw new Error(read.failure.code);
const pack = read.value;
const analysis = analysisTime();
const cases = referenceCases(pack);
const all = [...cases, ...withFewerAnswers(cases, REMOVED)];
const answered = withEveryAnswer(pack, cases).filter((_one, at) => at % ANSWERED_EVERY === 0);
const timed = all.filter((_one, at) => at % TIMED_EVERY === 0);

const neutral = neutralPack(pack);
const facts = factReader(pack, neutral);
const makers = [jsonLogicCompiled, jsonLogicInterpreted, jsonRules, publicodes];
const engines = makers.map((make) => make(neutral));

console.log(
  `${neutral.rules.length} règles, ${neutral.definitions.size} définitions et ouvertures ; ${cases.length} cas de référence, et les mêmes sans ${REMOVED * 100} % de leurs réponses`,
);
let compared = 0;
for (const engine of engines) {
  const found = await translationFault(engine, pack, facts, neutral, answered);
  if (typeof found === 'string') stop(found, 1);
  compared = found;
}
console.log(
  `contrôle : ${compared} décisions de cas entièrement répondus, les mêmes dans chaque moteur`,
);
console.log(
  '« x/inconnu » : le moteur dit x quand, pour nos règles, une réponse manque pour le savoir\n',
);

console.log(agreementTitle);
for (const engine of engines) {
  console.log(agreementRow(engine.name, await agreementOf(engine, pack, facts, all)));
}

const measures = [...ourMeasures(pack), ...engines.map((engine) => peerMeasure(engine, facts))];
const timings = await timingsOf(measures, timed);
const floor = timings[0]?.median ?? 0;
console.log(`\n${timingTitle}`);
for (const timing of timings) console.log(timingRow(timing, floor));

const { first, warm, files } = analysis;
console.log(
  `\nanalyse : ${first.toFixed(0)} ms (${files} fichiers de paquets ; ${warm.toFixed(0)} ms une fois à chaud)`,
);
