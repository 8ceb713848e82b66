/**
 * Forms of DACs that the user keeps, in IndexedDB because a file may be large: the map, and the
 * empty file when there is one. Lives until « Tout effacer ». Nothing about a person.
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { failed, success, type Result } from '../domain/failure.ts';
import { FormMap } from '../domain/form-map.ts';
import { zod } from '../zod.ts';

/** A form as it is kept. */
const KeptForm = zod.strictObject({
  id: zod.string(),
  map: FormMap,
  /** The empty PDF. */
  file: zod.nullable(zod.instanceof(Blob)),
});
export type KeptForm = zod.infer<typeof KeptForm>;

interface Schema extends DBSchema {
  forms: { key: string; value: unknown };
}

const NAME = 'aiguilleur-forms';

/** Every form, in the order of the ids. What no longer fits its schema is not shown. */
export async function readForms(): Promise<Result<readonly KeptForm[]>> {
  const kept = await within((db) => db.getAll('forms'));
  if (!kept.ok) return kept;
  return success(kept.value.flatMap((form) => checked(form) ?? []));
}

/** Keeps a form, in the place of the one with this id. */
export async function keepForm(form: KeptForm): Promise<Result<null>> {
  const parsed = KeptForm.parse(form);
  return within(async (db) => {
    await db.put('forms', parsed);
    return null;
  });
}

/** Forgets one. */
export async function forgetForm(id: string): Promise<Result<null>> {
  return within(async (db) => {
    await db.delete('forms', id);
    return null;
  });
}

/** Empties the store. */
export async function eraseForms(): Promise<Result<null>> {
  // Where there is no such store, nothing was kept in it.
  if (!('indexedDB' in globalThis)) return success(null);
  try {
    await deleteDB(NAME);
    return success(null);
  } catch {
    return failed({ code: 'storage-unavailable' });
  }
}

function checked(form: unknown): KeptForm | null {
  const parsed = KeptForm.safeParse(form);
  return parsed.success ? parsed.data : null;
}

/** Opens the store, uses it and closes it: pages come and go. */
async function within<T>(use: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<Result<T>> {
  try {
    const db = await openDB<Schema>(NAME, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('forms', { keyPath: 'id' });
      },
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
    return failed({ code: 'storage-unavailable' });
  }
}
