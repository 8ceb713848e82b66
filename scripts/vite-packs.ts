import { join } from 'node:path';
import type { Plugin } from 'vite';
import { success } from '../lib/domain/failure.ts';
import type { Pack } from '../lib/domain/pack.ts';

const PREFIX = 'virtual:aiguilleur/';

/**
 * Puts the knowledge in the bundles, checked at build time so that nothing is parsed by schema at
 * run time: `virtual:aiguilleur/checklist` (what a public page needs first) and
 * `virtual:aiguilleur/pack` (everything; the examples of the rules are tests and stay out).
 * A file that does not fit fails the build with its path and the reason.
 */
export function packs(): Plugin {
  let knowledge: Pack | null = null;
  return {
    name: 'aiguilleur:packs',
    buildStart: () => {
      knowledge = null;
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      // Loaded on use: the configuration must load even while a pack or its reader is being mended.
      const { readPacks, jsonFilesIn, PACKS_DIR } = await import('./read-packs.ts');
      for (const file of jsonFilesIn(PACKS_DIR)) this.addWatchFile(join(PACKS_DIR, file));
      const read = knowledge ? success(knowledge) : readPacks();
      if (read.ok) {
        knowledge = read.value;
        return id.endsWith('/checklist') ? checklistOf(knowledge) : packOf(knowledge);
      }
      const { failure } = read;
      if (failure.code !== 'pack-invalid') return this.error(failure.code);
      return this.error(`packs/${failure.file}: ${failure.at}: ${failure.reason}`);
    },
  };
}

function checklistOf({ checklist }: Pack): string {
  return `export default ${parsed(checklist)};`;
}

/** The checklist is imported, not repeated: a public page already has it. */
function packOf({ checklist: _apart, ...rest }: Pack): string {
  const rules = rest.rules.map((rule) => ({ ...rule, examples: [] }));
  return [
    `import checklist from '${PREFIX}checklist';`,
    `export default { ...${parsed({ ...rest, rules })}, checklist };`,
  ].join('\n');
}

/** JSON.parse of a string literal: faster to start than the same object as source. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
