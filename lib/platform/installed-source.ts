import type { Checklist } from '../domain/checklist.ts';
import type { Failure } from '../domain/failure.ts';
import type { Pack } from '../domain/pack.ts';
import type { Panorama } from '../domain/panorama.ts';
import type { PackSource } from '../ports.ts';
import { readRecords } from '../storage/installed-packs.ts';
import type { ShippedPacks } from './shipped-packs.ts';

/** The knowledge of a page, as it was when its consultation began. */
interface Loaded {
  /** Tells one set of installed packs from another. */
  stamp: string;
  pack: Pack;
  panorama(): Promise<Panorama>;
  problem: Failure | null;
}

/**
 * The shipped knowledge with the installed packs in it. Without any, nothing more is loaded than
 * what ships. `ownWindow`: the window whose panel asks.
 */
export function installedSource(
  checklist: Checklist,
  shipped: ShippedPacks,
  ownWindow: () => Promise<number>,
): PackSource {
  let loaded: Promise<Loaded> | null = null;
  const latest = async (stamp: string | null, except: number | null): Promise<Loaded | null> => {
    const records = await readRecords();
    if (records.ok && records.value.length === 0) {
      return stamp === '' ? null : onlyShipped(shipped, null);
    }
    if (!records.ok) return onlyShipped(shipped, records.failure);
    const { loadInstalled } = await import('./load-installed.ts');
    return loadInstalled(shipped, except, stamp);
  };
  const first = (): Promise<Loaded> =>
    (loaded ??= latest(null, null).then((found) => found ?? onlyShipped(shipped, null)));
  let problem: Failure | null = null;
  const told = async (asked: Promise<Loaded>): Promise<Loaded> => {
    const found = await asked;
    problem = found.problem;
    return found;
  };
  return {
    checklist,
    load: async () => (await told(first())).pack,
    loadPanorama: async () => (await first()).panorama(),
    refresh: async () => {
      const before = await first();
      const changed = await latest(before.stamp, await ownWindow());
      if (!changed || changed.stamp === before.stamp) return null;
      loaded = Promise.resolve(changed);
      return (await told(loaded)).pack;
    },
    problem: () => problem,
  };
}

async function onlyShipped(shipped: ShippedPacks, problem: Failure | null): Promise<Loaded> {
  return { stamp: '', pack: await shipped.load(), panorama: shipped.loadPanorama, problem };
}
