import { readFileSync } from 'node:fs';
import { failureText } from '../components/text/failure-text.ts';
import { parseCase } from '../lib/domain/case.ts';
import { failed, type Result, success } from '../lib/domain/failure.ts';
import { orient } from '../lib/domain/orient.ts';
import type { Orientation } from '../lib/domain/orientation.ts';
import type { Pack } from '../lib/domain/pack.ts';
import { readPacks } from './read-packs.ts';

/** `npm run --silent orient -- case.json` (or `-`): a case or an array of cases, as JSON. */
const [path] = process.argv.slice(2);
if (path === undefined)
  stop('Usage : npm run --silent orient -- cas.json (ou - pour l’entrée standard).');

const pack = readPacks();
if (!pack.ok) stop(failureText(pack.failure));
const answer = readJson(path, pack.value);
if (!answer.ok) stop(failureText(answer.failure));
process.stdout.write(`${JSON.stringify(answer.value, null, 2)}\n`);

function readJson(file: string, knowledge: Pack): Result<Orientation | Orientation[]> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch {
    return failed({
      code: 'case-invalid',
      file,
      at: '',
      reason: 'fichier absent ou JSON illisible',
    });
  }
  if (!Array.isArray(content)) return orientOne(content, knowledge, file);
  const orientations: Orientation[] = [];
  for (const [position, one] of content.entries()) {
    const read = orientOne(one, knowledge, `${file}[${position}]`);
    if (!read.ok) return read;
    orientations.push(read.value);
  }
  return success(orientations);
}

function orientOne(content: unknown, knowledge: Pack, file: string): Result<Orientation> {
  const read = parseCase(content, knowledge, file);
  return read.ok ? success(orient(knowledge, read.value.context, read.value.answers)) : read;
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
