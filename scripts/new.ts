/** `npm run new -- <kind> <name>`: a skeleton that fits its schema, with what is left to write. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { TO_WRITE } from '../lib/packs/check/text-to-write.ts';
import { planNew, type Refusal } from './new/plan.ts';
import { jsonFilesIn, PACKS_DIR } from './read-packs.ts';

/** The paths written below `dir`, and what is left to do, in sentences. */
export interface Written {
  paths: readonly string[];
  next: readonly string[];
}

/** Writes the skeleton into a folder of packs; a refusal writes nothing. */
export async function writeNew(
  args: readonly string[],
  dir: string,
  today: string,
): Promise<Written | Refusal> {
  const texts = new Map(
    jsonFilesIn(dir).map((path) => [path, readFileSync(join(dir, path), 'utf8')]),
  );
  const plan = planNew(args, texts, today);
  if ('refused' in plan) return plan;
  const style = await resolveConfig(join(PACKS_DIR, 'national/pack.json'));
  for (const [path, text] of plan.files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), await format(text, { ...style, parser: 'json' }));
  }
  return { paths: [...plan.files.keys()], next: plan.next };
}

if (import.meta.main) {
  const today = new Date().toISOString().slice(0, 10);
  const done = await writeNew(process.argv.slice(2), PACKS_DIR, today);
  if ('refused' in done) {
    process.stderr.write(`${done.refused}\n`);
    process.exit(2);
  }
  const lines = [
    ...done.paths.map((path) => `Écrit\u00a0: packs/${path}`),
    ...done.next.map((line) => `- ${line}`),
    `- Remplacez chaque «\u00a0${TO_WRITE}\u00a0», puis vérifiez\u00a0: npm run pack:check -- packs`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
