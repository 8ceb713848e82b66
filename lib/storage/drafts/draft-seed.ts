import { failed, success, type Result } from '../../domain/failure.ts';
import { zod } from '../../zod.ts';
import { readItem, writeItem, type StoredItem } from '../stored-item.ts';

/**
 * Half of what opens the drafts, 32 random bytes in hexadecimal. The other half is a key in their
 * database: files of one store, copied and put back, open nothing without the other.
 */
export const draftSeedItem: StoredItem<string> = {
  key: 'draft-seed',
  area: 'local',
  lifetime: 'until-erased',
  schema: zod.string().check(zod.regex(/^[\da-f]{64}$/)),
  upgrades: [],
};

/** The seed, made when there is none. Fails when it cannot be kept. */
export async function draftSeed(): Promise<Result<string>> {
  const kept = await readItem(draftSeedItem);
  if (kept.ok && kept.value !== null) return success(kept.value);
  // One that cannot be read opens nothing any more; a store that cannot be read is left alone.
  if (!kept.ok && kept.failure.code === 'storage-unavailable') return failed(kept.failure);
  return newDraftSeed();
}

/** Puts another seed in the place of the one kept: every draft made before is unreadable. */
export async function newDraftSeed(): Promise<Result<string>> {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const seed = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const written = await writeItem(draftSeedItem, seed);
  return written.ok ? success(seed) : written;
}
