import { failed, success, type Failure, type Result } from '../domain/failure.ts';
import { assembleWhatHolds, type PackFilesByPath } from '../packs/archive/merge-archives.ts';
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

/**
 * Makes the waiting changes, as far as the packs still hold together with them; one that does not
 * is refused with its reason, and its pack stays as it was. To be called when no consultation that
 * the change would touch is under way.
 */
export async function settlePacks(
  records: readonly InstalledPack[],
  shipped: PackFilesByPath,
): Promise<Result<null>> {
  if (records.every(({ next }) => !next)) return success(null);
  const wanted = records.map((record) => afterNext(record).current);
  const archives = wanted.flatMap((kept) => (kept ? [kept.archive] : []));
  const tried = assembleWhatHolds(shipped, archives);
  if (!tried.ok) return tried;
  const results = await Promise.all(
    records.filter(({ next }) => next).map((record) => settleOne(record, tried.value.left)),
  );
  return results.find((each) => !each.ok) ?? success(null);
}

function settleOne(
  seen: InstalledPack,
  left: readonly { name: string; failure: Failure }[],
): Promise<Result<null>> {
  const to = seen.next?.to ?? null;
  const fault = to && left.find(({ name }) => name === seen.name)?.failure;
  return changeRecord(seen.name, (now) => {
    // Another page may have changed it meanwhile.
    if (!now.next || (now.next.to?.keptAt ?? null) !== (to?.keptAt ?? null)) return null;
    return fault && to ? refusing(now, to.archive.version, fault) : afterNext(now);
  });
}

/** The record once its change is made. Removing forgets both versions; going back swaps them. */
export function afterNext<A>(record: PackRecord<A>): PackRecord<A> {
  const { name, current, next } = record;
  if (!next) return record;
  if (!next.to) return { name, current: null, previous: null, next: null, refused: null };
  const previous = current ?? record.previous;
  return { name, current: next.to, previous, next: null, refused: null };
}

function refusing<A>(record: PackRecord<A>, version: string, failure: Failure): PackRecord<A> {
  const why =
    failure.code === 'pack-invalid'
      ? { file: failure.file, at: failure.at, reason: failure.reason }
      : { file: '', at: '', reason: failure.code };
  return { ...record, next: null, refused: { version, ...why } };
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
