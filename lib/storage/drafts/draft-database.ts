import type { DBSchema, IDBPDatabase } from 'idb';
import type { Result } from '../../domain/failure.ts';
import { database } from '../database.ts';
import type { SealedDraft } from './seal.ts';

interface Schema extends DBSchema {
  /** One key, under `profile`. */
  keys: { key: string; value: CryptoKey };
  drafts: { key: string; value: SealedDraft };
}

export type DraftDatabase = IDBPDatabase<Schema>;

/** On the disk before it is said to be done: a draft kept is kept when the machine stops. */
export const STRICT = { durability: 'strict' } as const;

const drafts = database<Schema>('aiguilleur-drafts', { code: 'storage-unavailable' }, (fresh) => {
  fresh.createObjectStore('keys');
  fresh.createObjectStore('drafts', { keyPath: 'id' });
});

/** Uses the database of drafts; where there is none, nothing can be kept there. */
export async function withDrafts<T>(
  use: (db: DraftDatabase) => Promise<Result<T>>,
): Promise<Result<T>> {
  const used = await drafts.within(use);
  return used.ok ? used.value : used;
}

/** The key of the profile; undefined when no draft was kept since the last was erased. */
export async function profileKey(db: DraftDatabase): Promise<CryptoKey | undefined> {
  return db.get('keys', 'profile');
}
