import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Pack } from '../lib/domain/pack.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PREFIX = 'virtual:aiguilleur/';

/** Every JSON file of `packs/`, parsed, by its path below that folder with forward slashes. */
export function readPackFiles(root: string = ROOT): Map<string, unknown> {
  const files = new Map<string, unknown>();
  const folder = join(root, 'packs');
  if (!existsSync(folder)) return files;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const path = join(folder, name);
    const shown = relative(folder, path).replaceAll('\\', '/');
    try {
      files.set(shown, JSON.parse(readFileSync(path, 'utf8')));
    } catch (error) {
      throw new Error(`packs/${shown}: not JSON (${String(error)})`, { cause: error });
    }
  }
  return files;
}

/** The pack of the repository; throws with file, path and reason when a file does not fit. */
export async function readPack(root: string = ROOT): Promise<Pack> {
  // Loaded on use: the configuration of the builds must load even where a pack is being mended.
  const { assemblePack } = await import('../lib/packs/assemble-pack.ts');
  const assembled = assemblePack(readPackFiles(root));
  if (assembled.ok) return assembled.value;
  const failure = assembled.failure;
  throw new Error(
    failure.code === 'pack-invalid'
      ? `packs/${failure.file}: ${failure.at}: ${failure.reason}`
      : failure.code,
  );
}

/**
 * Puts the knowledge in the bundles, checked at build time so that nothing is parsed by schema at
 * run time: `virtual:aiguilleur/checklist` (what a public page needs first) and
 * `virtual:aiguilleur/pack` (everything; the examples of the rules are tests and stay out).
 */
export function packs(): Plugin {
  return {
    name: 'aiguilleur:packs',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      for (const file of readPackFiles().keys()) this.addWatchFile(join(ROOT, 'packs', file));
      const { checklist, ...rest } = await readPack();
      if (id.endsWith('/checklist')) return `export default ${parsed(checklist)};`;
      const rules = rest.rules.map((rule) => ({ ...rule, examples: [] }));
      return [
        `import checklist from '${PREFIX}checklist';`,
        `export default { ...${parsed({ ...rest, rules })}, checklist };`,
      ].join('\n');
    },
  };
}

/** JSON.parse of a string literal: faster to start than the same object as source. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
