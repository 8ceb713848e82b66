import { zod } from '../zod.ts';
import type { StoredItem } from './stored-item.ts';

/**
 * Adapters that the user made or imported, as their files are: places and labels of a software,
 * never a value of a page. Each is checked by whoever takes it.
 */
export const ownAdaptersItem: StoredItem<unknown[]> = {
  key: 'own-adapters',
  area: 'local',
  lifetime: 'until-erased',
  schema: zod.array(zod.unknown()).check(zod.maxLength(50)),
  upgrades: [],
};
