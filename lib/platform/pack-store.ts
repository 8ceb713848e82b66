import { browser } from 'wxt/browser';
import { failed, success, type Result } from '../domain/failure.ts';
import type { PackProposal } from '../domain/installed-pack.ts';
import { send } from '../messaging/client.ts';
import { judgePack } from '../packs/archive/judge-pack.ts';
import { assembleArchives } from '../packs/archive/merge-archives.ts';
import { MAX_ARCHIVE_BYTES, type PackArchive } from '../packs/archive/pack-archive.ts';
import { readArchive, tooLarge } from '../packs/archive/read-archive.ts';
import type { PackStore } from '../ports.ts';
import { dropWaiting } from '../storage/installed-packs.ts';
import { consultationUnderWay } from './consultations-now.ts';
import { forgetAddress, forgetTag, keepAddress } from './kept-addresses.ts';
import { hostOf, soundAddress } from './pack-address.ts';
import { packErrors } from './pack-errors.ts';
import { groundNow } from './pack-ground.ts';
import {
  askPrevious,
  changeNext,
  currentArchives,
  installedPacks,
  shippedVersion,
} from './pack-records.ts';
import { packsOverview } from './packs-overview.ts';
import { settlePacks } from './settle-packs.ts';
import type { ShippedPacks } from './shipped-packs.ts';
import { forgetTrust, trustKey } from './trust-key.ts';

/** Where a proposal comes from. */
interface Origin {
  archive: PackArchive;
  /** Address where it waits; null for a file. */
  address: string | null;
}

const { subtle } = globalThis.crypto;

/** Installs packs for the settings page. `today`: ISO date. */
export function packStore(shipped: ShippedPacks, today: () => string): PackStore {
  const origins = new WeakMap<PackProposal, Origin>();
  const errors = packErrors(shipped, today);
  const judged = async (origin: Origin): Promise<Result<PackProposal>> => {
    const records = await installedPacks();
    if (!records.ok) return records;
    const ground = await groundNow(records.value, shipped.heads);
    const found = await errors.of(origin.archive, records.value);
    const proposal = await judgePack(origin.archive, ground, subtle, found);
    origins.set(proposal, origin);
    return success(proposal);
  };
  /** Makes what waits, when no consultation is under way; true when it is made. */
  const settled = async (asked: Result<null>): Promise<Result<boolean>> => {
    errors.forget();
    if (!asked.ok) return asked;
    if (await consultationUnderWay(null)) return success(false);
    const records = await installedPacks();
    if (!records.ok) return records;
    const done = await settlePacks(records.value, await shipped.files(), shipped.heads);
    return done.ok ? success(true) : done;
  };
  return {
    overview: () => packsOverview(shipped, judged),
    propose: async (file) => {
      if (file.size > MAX_ARCHIVE_BYTES) return tooLarge();
      const archive = await file.text().then(readArchive, () => unreadable);
      if (!archive.ok) return archive;
      const fits = await fitsIn(archive.value, shipped);
      return fits.ok ? judged({ archive: archive.value, address: null }) : fits;
    },
    install: async (proposal, insisted) => {
      const origin = origins.get(proposal);
      const now = origin ? await judged(origin) : unreadable;
      if (!now.ok) return now;
      const { faults, mayInsist, signer, name } = now.value;
      const shown = faults.every((fault) => proposal.faults.includes(fault));
      if (!origin || (faults.length > 0 && !(insisted && mayInsist && shown))) return changed;
      const fits = await fitsIn(origin.archive, shipped);
      if (!fits.ok) return fits;
      const over = shippedVersion(name, shipped.heads);
      const kept = { archive: origin.archive, signer, insisted: faults, over, keptAt: Date.now() };
      const asked = await changeNext(name, kept);
      if (asked.ok && origin.address) await dropWaiting(origin.address);
      return settled(asked);
    },
    dismiss: async (proposal) => {
      const address = origins.get(proposal)?.address;
      if (!address) return success(null);
      await forgetTag({ address });
      return dropWaiting(address);
    },
    trust: async (proposal) => {
      const origin = origins.get(proposal);
      const { key, signer } = proposal;
      const genuine = proposal.mayInsist && proposal.faults.includes('signer-unknown');
      if (!origin || !key || !signer || !genuine) return changed;
      const kept = await trustKey({ key, signer, since: today() });
      return kept.ok ? judged(origin) : kept;
    },
    forgetKey: forgetTrust,
    goBack: async (name) => settled(await askPrevious(name, shipped.heads)),
    remove: async (name) => {
      // Searched again, its address must send it again.
      await forgetTag({ pack: name });
      return settled(await changeNext(name, null));
    },
    allowAddress: async (typed) => {
      const address = soundAddress(typed);
      if (!address) return failed({ code: 'address-refused', why: 'form' });
      // Asked at once: the browser lets it be asked only while the click is being handled.
      const allowed = await browser.permissions.request(hostOf(address)).catch(() => false);
      return allowed
        ? keepAddress(address)
        : failed({ code: 'address-refused', why: 'permission' });
    },
    forgetAddress,
    search: async () => {
      const searched = await send('search-packs', null);
      // What arrived need not wait when nobody is being oriented.
      const done = searched.ok ? await settled(searched) : searched;
      return done.ok ? success(null) : done;
    },
  };
}

/** Whether the packs in use still hold together with this one. */
async function fitsIn(archive: PackArchive, shipped: ShippedPacks): Promise<Result<null>> {
  const records = await installedPacks();
  if (!records.ok) return records;
  const others = records.value.filter(({ name }) => name !== archive.name);
  const tried = assembleArchives(await shipped.files(), [
    ...currentArchives(others, shipped.heads),
    archive,
  ]);
  return tried.ok ? success(null) : tried;
}

const unreadable = failed({ code: 'archive-refused', reason: 'il n’a pas pu être lu' });

/** What speaks against the pack is no longer what the user was shown. */
const changed = failed({
  code: 'archive-refused',
  reason: 'ce qui s’y oppose a changé depuis qu’il a été lu, chargez-le de nouveau',
});
