import { success, type Failure, type Result } from '../domain/failure.ts';
import { assembleWhatHolds, type PackFilesByPath } from '../packs/archive/merge-archives.ts';
import { changeRecord, type PackRecord } from '../storage/installed-packs.ts';
import { currentArchives, type InstalledPack } from './pack-records.ts';
import type { PackHead } from './shipped-packs.ts';

/**
 * Makes the waiting changes, as far as the packs still hold together with them; one that does not
 * is refused with its reason, and its pack stays as it was. To be called when no consultation that
 * the change would touch is under way.
 */
export async function settlePacks(
  records: readonly InstalledPack[],
  shipped: PackFilesByPath,
  heads: readonly PackHead[],
): Promise<Result<null>> {
  if (records.every(({ next }) => !next)) return success(null);
  const tried = assembleWhatHolds(shipped, currentArchives(records.map(afterNext), heads));
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
