import { success, type Result } from '../domain/failure.ts';
import type { PackAddress, PackInUse, PackProposal } from '../domain/installed-pack.ts';
import { assembleWhatHolds } from '../packs/archive/merge-archives.ts';
import { PackArchive } from '../packs/archive/pack-archive.ts';
import { fingerprintOf } from '../packs/archive/signature.ts';
import type { PacksOverview } from '../ports.ts';
import { readWaiting } from '../storage/installed-packs.ts';
import { managedPolicy } from './managed-policy.ts';
import { isAllowed } from './pack-address.ts';
import { trustedKeys } from './pack-ground.ts';
import { currentArchives, installedPacks, isOutdated, type InstalledPack } from './pack-records.ts';
import { addressesNow } from './policy-addresses.ts';
import type { PackHead, ShippedPacks } from './shipped-packs.ts';

/** What the settings show of packs, as it is now. `judge` remembers where each proposal comes from. */
export async function packsOverview(
  shipped: ShippedPacks,
  judge: (origin: { archive: PackArchive; address: string }) => Promise<Result<PackProposal>>,
): Promise<Result<PacksOverview>> {
  const records = await installedPacks();
  if (!records.ok) return records;
  const policy = await managedPolicy();
  const keys = await trustedKeys(policy);
  const { subtle } = globalThis.crypto;
  return success({
    packs: await packsInUse(records.value, shipped),
    waiting: await waitingProposals(judge),
    keys: await Promise.all(
      keys.map(async (key) => ({ ...key, fingerprint: await fingerprintOf(key.key, subtle) })),
    ),
    addresses: await addressLines(),
  });
}

async function packsInUse(
  records: readonly InstalledPack[],
  shipped: ShippedPacks,
): Promise<PackInUse[]> {
  const archives = currentArchives(records, shipped.heads);
  const held =
    archives.length > 0
      ? assembleWhatHolds(await shipped.files(), archives)
      : success({ left: [] });
  const lost = held.ok ? held.value.left.map(({ name }) => name) : archives.map(({ name }) => name);
  const heads = new Map(shipped.heads.map((head) => [head.name, head]));
  const names = new Set([...heads.keys(), ...records.map(({ name }) => name)]);
  const lines = [...names].flatMap((name) => {
    const record = records.find((each) => each.name === name);
    const outdated = record?.current && isOutdated(record.current, shipped.heads);
    const setAside = outdated ? 'outdated' : lost.includes(name) ? 'unusable' : null;
    return lineOf(name, heads.get(name), record, setAside) ?? [];
  });
  return lines.toSorted((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'fr'));
}

/** Installed first among those of a territory: it is what the reader looks for. */
function rank({ name, installed }: PackInUse): number {
  if (name === 'national') return 0;
  return installed ? 1 : 2;
}

function lineOf(
  name: string,
  head: PackHead | undefined,
  record: InstalledPack | undefined,
  setAside: PackInUse['setAside'],
): PackInUse | null {
  const kept = record?.current ?? null;
  // A first pack that waits is already shown, under the name it will have.
  const told = kept?.archive ?? head ?? record?.next?.to?.archive;
  if (!told) return null;
  return {
    name,
    label: told.label,
    version: told.version,
    date: told.date,
    signer: kept?.signer ?? null,
    installed: kept !== null,
    insisted: kept?.insisted ?? [],
    shipped: head?.version ?? null,
    previous: record?.previous?.archive.version ?? null,
    next: record?.next ? (record.next.to?.archive.version ?? null) : undefined,
    refused: record?.refused ?? null,
    setAside,
  };
}

async function waitingProposals(
  judge: (origin: { archive: PackArchive; address: string }) => Promise<Result<PackProposal>>,
): Promise<PackProposal[]> {
  const waiting = await readWaiting();
  if (!waiting.ok) return [];
  const judged = await Promise.all(
    waiting.value.map(async ({ address, archive }) => {
      const read = PackArchive.safeParse(archive);
      return read.success ? judge({ archive: read.data, address }) : null;
    }),
  );
  return judged.flatMap((each) => (each?.ok ? [each.value] : []));
}

async function addressLines(): Promise<PackAddress[]> {
  const addresses = await addressesNow();
  return Promise.all(
    addresses.map(async ({ address, chosen, searchedOn, outcome }) => ({
      address,
      byPolicy: !chosen,
      allowed: await isAllowed(address),
      searchedOn,
      outcome,
    })),
  );
}
