/**
 * `npm run pack:schemas`: writes packs/schema/ from the schemas that read the packs, and puts the
 * `$schema` key, first, in every pack file that lacks it or has another one. With files as arguments
 * (paths below packs/), only these get the key.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles, schemaKeyOf } from './pack-schemas/schema-files.ts';
import { withSchemaKey } from './pack-schemas/schema-key.ts';
import { jsonFilesIn, PACKS_DIR } from './read-packs.ts';

mkdirSync(join(PACKS_DIR, 'schema'), { recursive: true });
for (const [path, text] of schemaFiles()) writeFileSync(join(PACKS_DIR, path), text);

const asked = process.argv.slice(2);
const touched = jsonFilesIn(PACKS_DIR)
  .filter((path) => asked.length === 0 || asked.some((start) => path.startsWith(start)))
  .filter(complete);
process.stdout.write(`Schémas écrits, ${touched.length} fichier(s) complété(s).\n`);

/** True when the file was changed. */
function complete(path: string): boolean {
  const key = schemaKeyOf(path);
  if (key === null) return false;
  const text = readFileSync(join(PACKS_DIR, path), 'utf8');
  const changed = withSchemaKey(text, key);
  if (changed !== text) writeFileSync(join(PACKS_DIR, path), changed);
  return changed !== text;
}
