/** `npm run pack:docs`: writes docs/packs/, one page a pack. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureText } from '../components/text/failure-text.ts';
import { type Result, success } from '../lib/domain/failure.ts';
import { assembleParsed } from '../lib/packs/assemble-pack.ts';
import { checkPack } from '../lib/packs/check/check-pack.ts';
import { packPages } from '../lib/packs/docs/pack-pages.ts';
import { isElsewhere, parseFiles } from '../lib/packs/parse-files.ts';
import { jsonFilesIn, PACKS_DIR, readPackFiles } from './read-packs.ts';

/** Where the pages are. */
export const PAGES_DIR = join(import.meta.dirname, '../docs/packs');

/** The pages of the packs as they are now, by file name. */
export function pagesNow(): Result<ReadonlyMap<string, string>> {
  const files = readPackFiles();
  if (!files.ok) return files;
  const parsed = parseFiles(files.value);
  if (!parsed.ok) return parsed;
  const pack = assembleParsed(parsed.value);
  if (!pack.ok) return pack;
  const texts = new Map(
    jsonFilesIn(PACKS_DIR)
      .filter((path) => !isElsewhere(path))
      .map((path) => [path, readFileSync(join(PACKS_DIR, path), 'utf8')]),
  );
  // What cases cover depends neither on the day nor on communes.
  const { coverage } = checkPack(texts, { today: pack.value.date, communes: null });
  return success(packPages(parsed.value, pack.value, coverage));
}

if (import.meta.main) {
  const pages = pagesNow();
  if (!pages.ok) {
    process.stderr.write(`${failureText(pages.failure)}\n`);
    process.exit(1);
  }
  mkdirSync(PAGES_DIR, { recursive: true });
  const gone = readdirSync(PAGES_DIR).filter((name) => !pages.value.has(name));
  for (const name of gone) rmSync(join(PAGES_DIR, name));
  for (const [name, text] of pages.value) writeFileSync(join(PAGES_DIR, name), text);
  process.stdout.write(`${pages.value.size} pages écrites dans docs/packs.\n`);
}
