import { failed, success, type Result } from '../domain/failure.ts';
import { eraseOnDisk } from './drafts/disk-drafts.ts';
import { draftSeedItem } from './drafts/draft-seed.ts';
import { memoryDraftsItem } from './drafts/memory-drafts.ts';
import { oneAtATime } from './drafts/one-at-a-time.ts';
import { fillTokenItem } from './fill-token.ts';
import { followUpsItem } from './follow-ups.ts';
import { eraseForms } from './forms.ts';
import { eraseInstalledPacks } from './installed-packs.ts';
import { ownAdaptersItem } from './own-adapters.ts';
import { packAddressesItem } from './pack-addresses.ts';
import { printoutItem } from './printout.ts';
import { consultationsItem, readingsItem } from './session.ts';
import { settingsItem } from './settings.ts';
import { sitesItem } from './sites.ts';
import { emptySession, removeItem } from './stored-item.ts';
import { trustedKeysItem } from './trusted-keys.ts';

/** Every stored item: a new one is added here, and a test compares this list with the folder. */
export const STORED_ITEMS = [
  settingsItem,
  readingsItem,
  consultationsItem,
  printoutItem,
  trustedKeysItem,
  packAddressesItem,
  ownAdaptersItem,
  sitesItem,
  draftSeedItem,
  memoryDraftsItem,
  fillTokenItem,
  followUpsItem,
];

/**
 * « Tout effacer »: empties every item, and says so when one would not go. The session goes whole,
 * since its keys depend on the windows that are open. Installed packs and forms go too; drafts go first.
 */
export async function eraseEverything(): Promise<Result<null>> {
  const onDisk = STORED_ITEMS.filter(({ area }) => area === 'local');
  const drafts = await oneAtATime(eraseOnDisk);
  const erased = await Promise.all([
    emptySession(),
    eraseInstalledPacks(),
    eraseForms(),
    ...onDisk.map((item) => removeItem(item)),
  ]);
  return [drafts, ...erased].every((each) => each.ok)
    ? success(null)
    : failed({ code: 'storage-unavailable' });
}
