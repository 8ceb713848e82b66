import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { failed, success, type Failure, type Result } from '../domain/failure.ts';

/** What IndexedDB keeps under one name, opened for each use: pages and the background come and go. */
export interface Database<Schema extends DBSchema> {
  /** Gives what `use` gives; the failure of this database when it cannot be opened, read or written. */
  within<T>(use: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<Result<T>>;
  /** Erases it whole. Where there is no IndexedDB, nothing was kept in it. */
  erase(): Promise<Result<null>>;
}

/** A database in its first version, whose stores `make` creates. */
export function database<Schema extends DBSchema>(
  name: string,
  failure: Failure,
  make: (fresh: IDBPDatabase<Schema>) => void,
): Database<Schema> {
  return {
    within: async (use) => {
      try {
        const db = await openDB<Schema>(name, 1, {
          upgrade: make,
          // « Tout effacer » in another page: let it through.
          blocking: (_current, _blocked, event) => {
            if (event.target instanceof IDBDatabase) event.target.close();
          },
        });
        try {
          return success(await use(db));
        } finally {
          db.close();
        }
      } catch {
        return failed(failure);
      }
    },
    erase: async () => {
      if (!('indexedDB' in globalThis)) return success(null);
      try {
        await deleteDB(name);
        return success(null);
      } catch {
        return failed(failure);
      }
    },
  };
}
