import { failed, success } from '../domain/failure.ts';
import type { CommuneAtlas } from '../communes/decode-communes.ts';
import type { CommuneIndex } from '../domain/commune.ts';
import type { CommuneSource } from '../ports.ts';

let loaded: Promise<CommuneIndex> | null = null;

/** The communes built into the bundle, in chunks of their own: imported on first use, kept after. */
export const bundledCommunes: CommuneSource = {
  load: async () => {
    try {
      loaded ??= decode();
      return success(await loaded);
    } catch {
      loaded = null;
      return failed({ code: 'communes-unavailable' });
    }
  },
};

async function decode(): Promise<CommuneIndex> {
  const [{ decodeCommunes }, part1, part2] = await Promise.all([
    import('../communes/decode-communes.ts'),
    import('../../.cache/communes/part-1.js'),
    // Old names and groupings only: the current communes do without.
    import('../../.cache/communes/part-2.js').catch(() => null),
  ]);
  const atlas = decodeCommunes(part1.default, part2?.default ?? null);
  prepareWhenIdle(atlas);
  return atlas;
}

/** Makes what the first search needs in slices, while nobody types. */
function prepareWhenIdle(atlas: CommuneAtlas): void {
  // Safari has no idle callback.
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    if (!atlas.prepare()) prepareWhenIdle(atlas);
  });
}
