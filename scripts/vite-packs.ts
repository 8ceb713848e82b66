import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Failure, Result } from '../lib/domain/failure.ts';
import type { Pack } from '../lib/domain/pack.ts';

const PREFIX = 'virtual:aiguilleur/';

/**
 * Puts the knowledge in the bundles, checked at build time so that nothing is parsed by schema at
 * run time: `checklist` (what a public page needs first), `pack` (everything that orients; examples
 * are tests and stay out), `panorama` (full cards and search words), `versions` (name, label,
 * version and date of each pack), `files` (the packs as they are written, to merge installed ones
 * into or to open in the workbench) and `adapters` (how to read the charts of known software). A file
 * that does not fit fails the build with its path and the reason.
 */
export function packs(): Plugin {
  let source: Promise<Source> | null = null;
  return {
    name: 'aiguilleur:packs',
    buildStart: () => {
      source = null;
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      source ??= readSource();
      const { watched, parts } = await source;
      for (const file of watched) this.addWatchFile(file);
      const name = id.slice(PREFIX.length + 1);
      const part = parts[name];
      if (!part) return this.error(`no ${name} among the packs`);
      try {
        return part();
      } catch (error) {
        return this.error(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

interface Source {
  watched: string[];
  parts: Readonly<Record<string, () => string>>;
}

async function readSource(): Promise<Source> {
  // Loaded on use: the configuration must load even while a pack or its reader is being mended.
  const { readPacks, readPanorama, readPackFiles, jsonFilesIn, PACKS_DIR } =
    await import('./read-packs.ts');
  const { readAdapters } = await import('./read-adapters.ts');
  return {
    watched: jsonFilesIn(PACKS_DIR).map((file) => join(PACKS_DIR, file)),
    parts: {
      checklist: () => exported(sound(readPacks()).checklist),
      pack: () => packModule(sound(readPacks())),
      panorama: () => exported(sound(readPanorama())),
      versions: () => exported(sound(readPacks()).parts.map(({ covers: _apart, ...head }) => head)),
      files: () => exported([...sound(readPackFiles())]),
      adapters: () => exported(readAdapters()),
    },
  };
}

function sound<T>(read: Result<T>): T {
  if (read.ok) return read.value;
  throw new Error(sentence(read.failure));
}

function sentence(failure: Failure): string {
  if (failure.code !== 'pack-invalid') return failure.code;
  return `packs/${failure.file}: ${failure.at}: ${failure.reason}`;
}

/** The checklist is imported, not repeated: a public page already has it. */
function packModule({ checklist: _apart, ...rest }: Pack): string {
  const shipped = {
    ...rest,
    rules: rest.rules.map((rule) => ({ ...rule, examples: [] })),
    protocols: rest.protocols.map((protocol) => ({ ...protocol, examples: [] })),
    admission: {
      ...rest.admission,
      tasks: rest.admission.tasks.map((task) => ({ ...task, examples: [] })),
    },
  };
  return [
    `import checklist from '${PREFIX}checklist';`,
    `export default { ...${parsed(shipped)}, checklist };`,
  ].join('\n');
}

function exported(value: unknown): string {
  return `export default ${parsed(value)};`;
}

/** JSON.parse of a string literal: faster to start than the same object as source. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
