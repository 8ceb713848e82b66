/** `npm run questionnaire -- <file>`: the shipped checklist as a FHIR Questionnaire, for other renderers. */
import { writeFileSync } from 'node:fs';
import { failureText } from '../components/text/failure-text.ts';
import { questionnaireOf } from '../lib/outputs/fhir/questionnaire.ts';
import { readPacks } from './read-packs.ts';

const pack = readPacks();
if (!pack.ok) {
  process.stderr.write(`${failureText(pack.failure)}\n`);
  process.exit(1);
}
const { checklist, version, date, policy } = pack.value;
const { definitions } = policy;
const text = `${JSON.stringify(questionnaireOf(checklist, { version, date, definitions }), null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(text);
else {
  writeFileSync(file, text);
  process.stderr.write(`${checklist.questions.length} questions écrites dans ${file}.\n`);
}
