import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { failed, type Result } from '../../domain/failure.ts';
import type { SealedDraft } from './seal.ts';

interface Schema extends DBSchema {
  /** One key, under `profile`. */
  keys: { key: string; value: CryptoKey };
  drafts: { key: string; value: SealedDraft };
}

export type DraftDatabase = IDBPDatabase<Schema>;

/** On the disk before it is said to be done: a draft kept is kept when the machine stops. */
export const STRICT = { durability: 'strict' } as const;

/** Opens the database, uses it and closes it; where there is none, nothing can be kept there. */
export async function withDrafts<T>(
  use: (db: DraftDatabase) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    const db = await openDB<Schema>('aiguilleur-drafts', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('keys');
        fresh.createObjectStore('drafts', { keyPath: 'id' });
      },
    });
    try {
      return await use(db);
    } finally {
      db.close();
    }
  } catch {
    return failed({ code: 'storage-unavailable' });
  }
}

/** The key of the profile; undefined when no draft was kept since the last was erased. */
export async function profileKey(db: DraftDatabase): Promise<CryptoKey | undefined> {
  return db.get('keys', 'profile');
}
