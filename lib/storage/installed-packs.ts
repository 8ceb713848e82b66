/**
 * Installed packs, in IndexedDB because they are too large for the settings store. Lives until
 * « Tout effacer ». Nothing about a person.
 */
import type { DBSchema } from 'idb';
import type { Result } from '../domain/failure.ts';
import type { PackFault } from '../domain/installed-pack.ts';
import { database } from './database.ts';

/** A published pack as it was read: its checked archive, by the type of whoever keeps it. */
export interface KeptPack<Archive> {
  archive: Archive;
  /** Whose it is, as it was shown when it was accepted; null without signature. */
  signer: string | null;
  /** What spoke against it when the user insisted. */
  insisted: readonly PackFault[];
  /**
   * Version of the shipped pack of this name when the user chose this one; null when none was shipped.
   * Once the product ships a later one that is newer than this, it takes its place.
   */
  over: string | null;
  /** Tells two installations of the same version apart: milliseconds since 1970. */
  keptAt: number;
}

/** All that is kept of the pack of one name. `current` null: the shipped one is in use, if any. */
export interface PackRecord<Archive> {
  name: string;
  current: KeptPack<Archive> | null;
  previous: KeptPack<Archive> | null;
  /** What the next consultation will use instead; `to` null goes back to the shipped pack. */
  next: { to: KeptPack<Archive> | null } | null;
  /** A version that arrived and did not hold together with the rest, and why. */
  refused: { version: string; file: string; at: string; reason: string } | null;
}

/** A pack found at an address, that waits for the user because something speaks against it. */
export interface WaitingPack<Archive> {
  address: string;
  archive: Archive;
}

/** Archives are stored as they were parsed and are parsed again when they are taken out. */
interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord<unknown> };
  waiting: { key: string; value: WaitingPack<unknown> };
}

const packs = database<Schema>('aiguilleur-packs', { code: 'packs-unavailable' }, (fresh) => {
  fresh.createObjectStore('packs', { keyPath: 'name' });
  fresh.createObjectStore('waiting', { keyPath: 'address' });
});

/** Every record, in the order of the names. */
export async function readRecords(): Promise<Result<PackRecord<unknown>[]>> {
  return packs.within((db) => db.getAll('packs'));
}

/**
 * Changes the record of a name in one transaction, from what it is now; a record with nothing left
 * in it goes. `null` from `change` leaves it as it is.
 */
export async function changeRecord(
  name: string,
  change: (record: PackRecord<unknown>) => PackRecord<unknown> | null,
): Promise<Result<null>> {
  return packs.within(async (db) => {
    const transaction = db.transaction('packs', 'readwrite');
    const empty = { name, current: null, previous: null, next: null, refused: null };
    const changed = change((await transaction.store.get(name)) ?? empty);
    if (changed && isEmpty(changed)) await transaction.store.delete(name);
    else if (changed) await transaction.store.put(changed);
    await transaction.done;
    return null;
  });
}

/** Packs that wait for the user's decision. */
export async function readWaiting(): Promise<Result<WaitingPack<unknown>[]>> {
  return packs.within((db) => db.getAll('waiting'));
}

/** Keeps a pack for the user's decision, in the place of the one of the same address. */
export async function keepWaiting(waiting: WaitingPack<unknown>): Promise<Result<null>> {
  return packs.within(async (db) => {
    await db.put('waiting', waiting);
    return null;
  });
}

/** Forgets the pack that waits for an address. */
export async function dropWaiting(address: string): Promise<Result<null>> {
  return packs.within(async (db) => {
    await db.delete('waiting', address);
    return null;
  });
}

/** Empties the store. */
export async function eraseInstalledPacks(): Promise<Result<null>> {
  return packs.erase();
}

function isEmpty({ current, previous, next, refused }: PackRecord<unknown>): boolean {
  return !current && !previous && !next && !refused;
}
