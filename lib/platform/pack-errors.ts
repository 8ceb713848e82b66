import type { PackError } from '../domain/installed-pack.ts';
import type { PackArchive } from '../packs/archive/pack-archive.ts';
import { currentArchives, type InstalledPack } from './pack-records.ts';
import type { ShippedPacks } from './shipped-packs.ts';

/** The errors of packs before they are installed, each looked for once. */
export interface PackErrors {
  of(archive: PackArchive, records: readonly InstalledPack[]): Promise<readonly PackError[]>;
  /** The other packs have changed: what was found may no longer be so. */
  forget(): void;
}

/** An analysis takes half a second: it is loaded and run only for a pack that asks to be installed. */
export function packErrors(shipped: ShippedPacks, today: () => string): PackErrors {
  const found = new Map<string, readonly PackError[]>();
  return {
    of: async (archive, records) => {
      const text = JSON.stringify(archive);
      const known = found.get(text);
      if (known) return known;
      const { examinePack } = await import('../packs/archive/examine-pack.ts');
      const others = records.filter(({ name }) => name !== archive.name);
      const installed = currentArchives(others, shipped.heads);
      const errors = examinePack(await shipped.files(), installed, archive, today());
      found.set(text, errors);
      return errors;
    },
    forget: () => found.clear(),
  };
}
