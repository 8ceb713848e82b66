import { failed, success, type Result } from '../domain/failure.ts';
import { PackArchive } from '../packs/archive/pack-archive.ts';
import {
  changeRecord,
  readRecords,
  type KeptPack,
  type PackRecord,
} from '../storage/installed-packs.ts';

/** The record of a pack, its archives parsed again as they come out of the store. */
export type InstalledPack = PackRecord<PackArchive>;

/** Every installed pack. An archive that the store damaged is as if it were not there. */
export async function installedPacks(): Promise<Result<InstalledPack[]>> {
  const stored = await readRecords();
  if (!stored.ok) return stored;
  return success(
    stored.value.map((record) => {
      const { current, previous, next } = record;
      const to = next && parsed(next.to);
      return {
        ...record,
        current: parsed(current),
        previous: parsed(previous),
        next: next && (next.to === null || to) ? { to } : null,
      };
    }),
  );
}

/** The archives in use now. */
export function currentArchives(records: readonly InstalledPack[]): PackArchive[] {
  return records.flatMap(({ current }) => (current ? [current.archive] : []));
}

/** Asks for a change of a pack: made by the next `settlePacks`. */
export async function changeNext(
  name: string,
  to: KeptPack<PackArchive> | null,
): Promise<Result<null>> {
  return changeRecord(name, (record) => ({ ...record, next: { to }, refused: null }));
}

/** Asks for the version kept beside; refused when there is none. */
export async function askPrevious(name: string): Promise<Result<null>> {
  let asked = false;
  const changed = await changeRecord(name, (record) => {
    asked = record.previous !== null;
    return asked ? { ...record, next: { to: record.previous }, refused: null } : null;
  });
  return changed.ok && !asked ? failed({ code: 'packs-unavailable' }) : changed;
}

function parsed(kept: KeptPack<unknown> | null): KeptPack<PackArchive> | null {
  const archive = PackArchive.safeParse(kept?.archive);
  return kept && archive.success ? { ...kept, archive: archive.data } : null;
}
