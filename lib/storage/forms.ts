/**
 * Forms of DACs that the user keeps, in IndexedDB because a file may be large: the map, and the
 * empty file when there is one. Lives until « Tout effacer ». Nothing about a person.
 */
import type { DBSchema } from 'idb';
import { success, type Result } from '../domain/failure.ts';
import { FormMap } from '../domain/form-map.ts';
import { zod } from '../zod.ts';
import { database } from './database.ts';

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

const forms = database<Schema>('aiguilleur-forms', { code: 'storage-unavailable' }, (fresh) => {
  fresh.createObjectStore('forms', { keyPath: 'id' });
});

/** Every form, in the order of the ids. What no longer fits its schema is not shown. */
export async function readForms(): Promise<Result<readonly KeptForm[]>> {
  const kept = await forms.within((db) => db.getAll('forms'));
  if (!kept.ok) return kept;
  return success(kept.value.flatMap((form) => checked(form) ?? []));
}

/** Keeps a form, in the place of the one with this id. */
export async function keepForm(form: KeptForm): Promise<Result<null>> {
  const parsed = KeptForm.parse(form);
  return forms.within(async (db) => {
    await db.put('forms', parsed);
    return null;
  });
}

/** Forgets one. */
export async function forgetForm(id: string): Promise<Result<null>> {
  return forms.within(async (db) => {
    await db.delete('forms', id);
    return null;
  });
}

/** Empties the store. */
export async function eraseForms(): Promise<Result<null>> {
  return forms.erase();
}

function checked(form: unknown): KeptForm | null {
  const parsed = KeptForm.safeParse(form);
  return parsed.success ? parsed.data : null;
}
