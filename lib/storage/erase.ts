import { failed, success, type Result } from '../domain/failure.ts';
import { printoutItem } from './printout.ts';
import { consultationsItem, readingsItem } from './session.ts';
import { settingsItem } from './settings.ts';
import { removeItem } from './stored-item.ts';

/** Every stored item: a new one is added here, and a test compares this list with the folder. */
export const STORED_ITEMS = [settingsItem, readingsItem, consultationsItem, printoutItem];

/** « Tout effacer »: empties every item, and says so when one would not go. */
export async function eraseEverything(): Promise<Result<null>> {
  const erased = await Promise.all(STORED_ITEMS.map((item) => removeItem(item)));
  return erased.every((each) => each.ok) ? success(null) : failed({ code: 'storage-unavailable' });
}
