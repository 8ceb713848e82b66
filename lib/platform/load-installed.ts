import type { Failure } from '../domain/failure.ts';
import type { Pack } from '../domain/pack.ts';
import type { Panorama } from '../domain/panorama.ts';
import { assembleWhatHolds } from '../packs/archive/merge-archives.ts';
import { consultationUnderWay } from './consultations-now.ts';
import { currentArchives, installedPacks, isOutdated, type InstalledPack } from './pack-records.ts';
import { settlePacks } from './settle-packs.ts';
import type { ShippedPacks } from './shipped-packs.ts';

/** The knowledge with the installed packs; `stamp` is empty when none is in use. */
export interface InstalledKnowledge {
  stamp: string;
  pack: Pack;
  panorama(): Promise<Panorama>;
  problem: Failure | null;
}

/**
 * Makes the changes that wait, unless a consultation is under way (in the window `except`, one only
 * begins), then puts the packs together; null when they are those of
 * `known` already. Packs that no longer hold with this version of the product are left out, and the
 * first is named.
 */
export async function loadInstalled(
  shipped: ShippedPacks,
  except: number | null,
  known: string | null,
): Promise<InstalledKnowledge | null> {
  const files = await shipped.files();
  let records = await installedPacks();
  const waits = records.ok && records.value.some(({ next }) => next);
  if (records.ok && waits && !(await consultationUnderWay(except))) {
    await settlePacks(records.value, files, shipped.heads);
    records = await installedPacks();
  }
  const installed = records.ok ? records.value : [];
  const stamp = stampOf(installed);
  if (stamp === known) return null;
  const archives = currentArchives(installed, shipped.heads);
  const outdated = outdatedAmong(installed, shipped);
  const held = archives.length > 0 ? assembleWhatHolds(files, archives) : null;
  if (!held?.ok) {
    const problem = held?.failure ?? (records.ok ? outdated : records.failure);
    return { stamp, pack: await shipped.load(), panorama: shipped.loadPanorama, problem };
  }
  const { pack, panorama, left } = held.value;
  const lost = archives.find(({ name }) => name === left[0]?.name);
  return {
    stamp,
    pack,
    panorama: async () => panorama,
    problem: lost ? { code: 'installed-pack-unusable', name: lost.label } : outdated,
  };
}

/** The first pack that the product has outdated, as it is told. */
function outdatedAmong(records: readonly InstalledPack[], { heads }: ShippedPacks): Failure | null {
  const old = records.find(({ current }) => current && isOutdated(current, heads))?.current;
  return old ? { code: 'installed-pack-outdated', name: old.archive.label } : null;
}

function stampOf(records: readonly InstalledPack[]): string {
  return records
    .flatMap(({ name, current }) => (current ? [`${name}@${current.keptAt}`] : []))
    .join(' ');
}
