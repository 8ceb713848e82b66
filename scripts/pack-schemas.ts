/**
 * `npm run pack:schemas`: writes packs/schema/ from the schemas that read the packs, and puts the
 * `$schema` key, first, in every pack file that lacks it or has another one. With files as arguments
 * (paths below packs/), only these get the key.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureText } from '../components/text/failure-text.ts';
import { type Result, success } from '../lib/domain/failure.ts';
import type { Pack } from '../lib/domain/pack.ts';
import { assembleParsed, mergeFiles } from '../lib/packs/assemble-pack.ts';
import { parseFiles } from '../lib/packs/parse-files.ts';
import { schemaFiles, schemaKeyOf } from './pack-schemas/schema-files.ts';
import { withSchemaKey } from './pack-schemas/schema-key.ts';
import { jsonFilesIn, PACKS_DIR, readPackFiles } from './read-packs.ts';

const pack = packAsItIs();
if (!pack.ok) {
  process.stderr.write(`${failureText(pack.failure)}\n`);
  process.exit(1);
}
mkdirSync(join(PACKS_DIR, 'schema'), { recursive: true });
for (const [path, text] of schemaFiles(pack.value)) writeFileSync(join(PACKS_DIR, path), text);

const asked = process.argv.slice(2);
const touched = jsonFilesIn(PACKS_DIR)
  .filter((path) => asked.length === 0 || asked.some((start) => path.startsWith(start)))
  .filter(complete);
process.stdout.write(`Schémas écrits, ${touched.length} fichier(s) complété(s).\n`);

/** The packs without their references checked: a skeleton has names still to write. */
function packAsItIs(): Result<Pack> {
  const files = readPackFiles();
  if (!files.ok) return files;
  const parsed = parseFiles(files.value);
  if (!parsed.ok) return parsed;
  const merged = mergeFiles(parsed.value);
  return merged ? success(merged.pack) : assembleParsed(parsed.value);
}

/** True when the file was changed. */
function complete(path: string): boolean {
  const key = schemaKeyOf(path);
  if (key === null) return false;
  const text = readFileSync(join(PACKS_DIR, path), 'utf8');
  const changed = withSchemaKey(text, key);
  if (changed !== text) writeFileSync(join(PACKS_DIR, path), changed);
  return changed !== text;
}
