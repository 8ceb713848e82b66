import type { PackProposal, SearchOutcome } from '../domain/installed-pack.ts';
import { compareVersions, judgePack, type Ground } from '../packs/archive/judge-pack.ts';
import { MAX_ARCHIVE_BYTES, type PackArchive } from '../packs/archive/pack-archive.ts';
import { readArchive } from '../packs/archive/read-archive.ts';
import { dropWaiting, keepWaiting } from '../storage/installed-packs.ts';
import { packAddressesItem, type KeptAddress } from '../storage/pack-addresses.ts';
import { writeItem } from '../storage/stored-item.ts';
import { someoneIsHere } from './consultations-now.ts';
import { downloadPack } from './download-pack.ts';
import { isAllowed } from './pack-address.ts';
import { groundNow } from './pack-ground.ts';
import { changeNext, installedPacks, shippedVersion } from './pack-records.ts';
import { addressesNow } from './policy-addresses.ts';
import type { PackHead } from './shipped-packs.ts';

/** A file of the shipped size arrives in a second; a practice's line may be slow. */
const LIMITS = { bytes: MAX_ARCHIVE_BYTES, milliseconds: 60_000 };

/** What is remembered of an address after a search. */
type Found = Pick<KeptAddress, 'etag' | 'pack' | 'outcome'>;

/**
 * Looks for newer packs at every allowed address, one after the other. A good one is used from the
 * next consultation on; one that something speaks against, and the first of a name, wait for the
 * user; any failure changes nothing. Asks nothing while a consultation holds a person. `today`: ISO date.
 */
export async function searchUpdates(
  heads: readonly PackHead[],
  today: string,
  ask: typeof fetch = fetch,
): Promise<void> {
  const addresses = await addressesNow();
  for (const kept of addresses) {
    // One may have begun since the last address.
    const found = (await someoneIsHere())
      ? { ...kept, outcome: 'in-consultation' as const }
      : await searchAt(kept, heads, ask);
    await remember({ ...kept, ...found, searchedOn: today });
  }
}

async function searchAt(
  kept: KeptAddress,
  heads: readonly PackHead[],
  ask: typeof fetch,
): Promise<Found> {
  if (!(await isAllowed(kept.address))) return { ...kept, outcome: 'not-allowed' };
  const download = await downloadPack(kept.address, kept.etag, LIMITS, ask);
  if (download.result === 'unchanged') return { ...kept, outcome: unchanged(kept) };
  if (download.result === 'failed') return { ...kept, outcome: download.refusal };
  const archive = readArchive(download.text);
  if (!archive.ok) return { ...kept, outcome: 'unreadable' };
  const outcome = await take(archive.value, kept.address, heads);
  // What was not kept must come again.
  const etag = outcome === 'storage' || outcome === 'refused' ? null : download.etag;
  return { etag, pack: archive.value.name, outcome };
}

/** A pack that waits still does. */
function unchanged({ outcome }: KeptAddress): SearchOutcome {
  return outcome === 'waiting' ? 'waiting' : 'up-to-date';
}

async function take(
  archive: PackArchive,
  address: string,
  heads: readonly PackHead[],
): Promise<SearchOutcome> {
  const records = await installedPacks();
  if (!records.ok) return 'storage';
  const ground = await groundNow(records.value, heads);
  const proposal = await judgePack(archive, ground, globalThis.crypto.subtle);
  const own = records.value.find(({ name }) => name === archive.name);
  // The user went back from this one.
  const left = own?.previous?.archive.version ?? null;
  const leftAside = left !== null && compareVersions(archive.version, left) <= 0;
  if (proposal.faults.includes('same-version') || (isSound(proposal) && leftAside)) {
    return 'up-to-date';
  }
  if (isSound(proposal) && mayFollow(archive, ground)) {
    const over = shippedVersion(archive.name, heads);
    const kept = { archive, signer: proposal.signer, insisted: [], over, keptAt: Date.now() };
    const [asked] = await Promise.all([changeNext(archive.name, kept), dropWaiting(address)]);
    return asked.ok ? 'arrived' : 'storage';
  }
  if (!isSound(proposal) && !proposal.mayInsist) return 'refused';
  return (await keepWaiting({ address, archive })).ok ? 'waiting' : 'storage';
}

/**
 * Whether it may be taken without the user: it follows one of the same key, or its key is the
 * policy's. A key trusted for the pack of a town must not replace the national one by itself, and a
 * pack taken out must not come back.
 */
function mayFollow({ name, signature }: PackArchive, { signedBy, trusted }: Ground): boolean {
  const byPolicy = trusted.some(({ key, since }) => key === signature?.key && since === null);
  return byPolicy || (Object.hasOwn(signedBy, name) && signedBy[name] === signature?.key);
}

function isSound({ faults }: PackProposal): boolean {
  return faults.length === 0;
}

/** Writes what is known of one address over the list as it is now: the user may have changed it. */
async function remember(found: KeptAddress): Promise<void> {
  const now = await addressesNow();
  if (!now.some(({ address }) => address === found.address)) return;
  await writeItem(
    packAddressesItem,
    now.map((each) => (each.address === found.address ? { ...found, chosen: each.chosen } : each)),
  );
}
