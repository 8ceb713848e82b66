import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackProposal } from '../../lib/domain/installed-pack.ts';
import { installedSource } from '../../lib/platform/installed-source.ts';
import { packStore } from '../../lib/platform/pack-store.ts';
import { examinePack } from '../../lib/packs/archive/examine-pack.ts';
import { archiveText, type PackArchive } from '../../lib/packs/archive/pack-archive.ts';
import type { SigningKey } from '../../lib/packs/archive/signature.ts';
import { eraseEverything } from '../../lib/storage/erase.ts';
import { forgetWindow } from '../../lib/storage/session.ts';
import { changeRecord, readRecords } from '../../lib/storage/installed-packs.ts';
import { shippedPack } from '../support/knowledge.ts';
import { consultationIn, freshBrowser, shipped } from '../support/pack-ports.ts';
import { aKey, anArchive, aSignedArchive, SIGNER } from '../support/published-pack.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

// The analysis itself is tested apart (`examine-pack.test.ts`): here, only what is done with it.
vi.mock('../../lib/packs/archive/examine-pack.ts', () => ({ examinePack: vi.fn(() => []) }));

const OWN = 7;
let key: SigningKey;
let store: ReturnType<typeof packStore>;

beforeAll(async () => {
  key = await aKey();
});

beforeEach(async () => {
  await freshBrowser();
  store = packStore(shipped, () => '2026-11-22');
});

const source = () => installedSource(shippedPack.checklist, shipped, async () => OWN);

const fileOf = (archive: PackArchive): Blob => new Blob([archiveText(archive)]);

async function proposalOf(archive: PackArchive): Promise<PackProposal> {
  const proposal = await store.propose(fileOf(archive));
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.failure));
  return proposal.value;
}

/** Trusts the key, then installs a signed version. */
async function install(version: string): Promise<boolean> {
  const first = await proposalOf(await aSignedArchive(key, anArchive(version)));
  const trusted = first.faults.includes('signer-unknown') ? await store.trust(first) : null;
  const installed = await store.install(trusted?.ok ? trusted.value : first, false);
  if (!installed.ok) throw new Error(JSON.stringify(installed.failure));
  return installed.value;
}

async function corse(from = source()): Promise<string | undefined> {
  return (await from.load()).parts.find(({ name }) => name === 'corse')?.version;
}

async function line() {
  const overview = await store.overview();
  return overview.ok ? overview.value.packs.find(({ name }) => name === 'corse') : undefined;
}

const SHIPPED = shippedPack.parts.find(({ name }) => name === 'corse')?.version;

describe('without any installed pack', () => {
  test('the shipped knowledge is given as it is, and nothing is merged', async () => {
    const files = vi.spyOn(shipped, 'files');
    expect(await source().load()).toBe(shippedPack);
    expect(files).not.toHaveBeenCalled();
  });

  test('a store that cannot be opened leaves the shipped knowledge, and says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('blocked');
    });
    const blocked = source();
    expect(await blocked.load()).toBe(shippedPack);
    expect(blocked.problem?.()).toEqual({ code: 'packs-unavailable' });
  });
});

describe('a file', () => {
  test('of a key that is trusted on the way is installed, with its signer', async () => {
    expect(await install('2027.1.0')).toBe(true);
    expect(await corse()).toBe('2027.1.0');
    expect(await line()).toMatchObject({ installed: true, signer: SIGNER, insisted: [] });
  });

  test.each([
    ['without signature', async () => anArchive(), ['signature-missing']],
    ['of a key nobody trusts', async () => aSignedArchive(key), ['signer-unknown']],
    [
      'changed after its signature',
      async () => ({ ...(await aSignedArchive(key)), date: '2027-01-02' }),
      null,
    ],
  ])('%s is installed only when the user insists', async (_what, made, faults) => {
    const read = await store.propose(fileOf(await made()));
    if (!faults) return expect(read).toMatchObject({ ok: false });
    if (!read.ok) throw new Error('refused');
    expect(read.value.faults).toEqual(faults);
    expect(await store.install(read.value, false)).toMatchObject({ ok: false });
    expect(await corse()).toBe(SHIPPED);
    expect(await store.install(read.value, true)).toEqual({ ok: true, value: true });
    expect(await corse()).toBe('2027.1.0');
    expect((await line())?.insisted).toEqual(faults);
  });

  test('of another trusted key than the pack in use is taken only when the user insists', async () => {
    await install('2027.1.0');
    const other = await aKey();
    const read = await proposalOf(await aSignedArchive(other, anArchive('2027.2.0')));
    const trusted = await store.trust(read);
    if (!trusted.ok) throw new Error('not trusted');
    expect(trusted.value.faults).toEqual(['signer-changed']);
    expect(await store.install(trusted.value, false)).toMatchObject({ ok: false });
  });

  test('with an error of knowledge is installed only when the user insists', async () => {
    const error = { file: 'regions/corse/instances.json', message: 'Un acteur sans source.' };
    vi.mocked(examinePack).mockReturnValueOnce([error]);
    const read = await proposalOf(anArchive());
    expect(read).toMatchObject({
      faults: ['signature-missing', 'knowledge-errors'],
      errors: [error],
    });
    expect(await store.install(read, false)).toMatchObject({ ok: false });
    expect(await store.install(read, true)).toEqual({ ok: true, value: true });
  });

  test('with a wrong signature can be insisted on, never trusted', async () => {
    const archive = await aSignedArchive(key);
    const changed = { ...archive, files: { ...archive.files } };
    Object.assign(changed.files, { 'regions/corse/instances.json': { instances: [] } });
    const read = await proposalOf(changed);
    expect(read.faults).toEqual(['signature-wrong']);
    expect(await store.trust(read)).toMatchObject({ ok: false });
  });

  test('cannot be insisted on when the managed policy forbids it', async () => {
    await freshBrowser({ allowInsisting: false });
    const read = await proposalOf(anArchive());
    expect(read.mayInsist).toBe(false);
    expect(await store.install(read, true)).toMatchObject({ ok: false });
    const unknown = await proposalOf(await aSignedArchive(key));
    expect(await store.trust(unknown)).toMatchObject({ ok: false });
    expect(await corse()).toBe(SHIPPED);
  });

  test('of a key of the managed policy needs no question', async () => {
    await freshBrowser({ trustedKeys: [{ key: key.publicKey, signer: SIGNER }] });
    const read = await proposalOf(await aSignedArchive(key));
    expect(read.faults).toEqual([]);
    expect(await store.install(read, false)).toEqual({ ok: true, value: true });
  });

  test('that does not fit is refused with its place, and the pack in use stays', async () => {
    await install('2027.1.0');
    const wrong = anArchive('2027.2.0');
    Object.assign(wrong.files, { 'regions/corse/instances.json': { instances: [{ id: 1 }] } });
    expect(await store.propose(fileOf(wrong))).toMatchObject({
      ok: false,
      failure: { code: 'pack-invalid', file: 'regions/corse/instances.json' },
    });
    expect(await corse()).toBe('2027.1.0');
  });

  test('of 50 MB is refused by its size, unread', async () => {
    const text = vi.fn();
    const huge = { size: 50_000_000, text } as unknown as Blob;
    expect(await store.propose(huge)).toMatchObject({ failure: { code: 'archive-refused' } });
    expect(text).not.toHaveBeenCalled();
  });
});

describe('an installed pack', () => {
  test('gives way to a newer one, and comes back', async () => {
    await install('2027.1.0');
    await install('2027.2.0');
    expect(await line()).toMatchObject({ version: '2027.2.0', previous: '2027.1.0' });
    expect(await store.goBack('corse')).toEqual({ ok: true, value: true });
    expect(await corse()).toBe('2027.1.0');
    expect((await line())?.previous).toBe('2027.2.0');
  });

  test('taken out leaves the shipped one', async () => {
    await install('2027.1.0');
    expect(await store.remove('corse')).toEqual({ ok: true, value: true });
    expect(await corse()).toBe(SHIPPED);
    expect(await readRecords()).toEqual({ ok: true, value: [] });
  });

  test('goes with « Tout effacer », and so do the keys', async () => {
    await install('2027.1.0');
    expect(await eraseEverything()).toEqual({ ok: true, value: null });
    expect(await corse()).toBe(SHIPPED);
    const overview = await store.overview();
    expect(overview.ok && overview.value.keys).toEqual([]);
  });

  test('that no longer holds with the product is left out by name, the others stay', async () => {
    await install('2027.1.0');
    await changeRecord('corse', (record) => {
      if (!record.current) throw new Error('not installed');
      const files = { 'regions/corse/pack.json': { name: 'corse' } };
      const archive = { ...Object(record.current.archive), files };
      return { ...record, current: { ...record.current, archive } };
    });
    const from = source();
    expect(await corse(from)).toBe(SHIPPED);
    expect(from.problem?.()).toMatchObject({ code: 'installed-pack-unusable' });
    expect(await line()).toMatchObject({ setAside: 'unusable' });
  });

  test('changes the panorama as it changes the pack', async () => {
    await install('2027.1.0');
    const from = source();
    await from.load();
    expect(Object.keys((await from.loadPanorama()).cards).length).toBeGreaterThan(10);
  });
});

describe('a product that ships a newer pack than the installed one', () => {
  const heads = shipped.heads.map((head) =>
    head.name === 'corse' ? { ...head, version: '2027.5.0' } : head,
  );
  const updated = { ...shipped, heads };
  const after = () => installedSource(shippedPack.checklist, updated, async () => OWN);

  beforeEach(async () => {
    await install('2027.1.0');
    await install('2027.2.0');
    store = packStore(updated, () => '2026-11-22');
  });

  test('is used in its place, and says so', async () => {
    const from = after();
    expect(await corse(from)).toBe(SHIPPED);
    expect(from.problem?.()).toMatchObject({ code: 'installed-pack-outdated' });
    expect(await line()).toMatchObject({ setAside: 'outdated', shipped: '2027.5.0' });
  });

  test('leaves the older one to whoever asks for it again', async () => {
    const again = await proposalOf(await aSignedArchive(key, anArchive('2027.2.0')));
    expect(again.faults).toEqual(['older']);
    expect(await store.install(again, true)).toEqual({ ok: true, value: true });
    const from = after();
    expect(await corse(from)).toBe('2027.2.0');
    expect(from.problem?.()).toBeNull();
  });

  test('leaves the version before to whoever goes back to it', async () => {
    await store.goBack('corse');
    expect(await corse(after())).toBe('2027.1.0');
  });
});

describe('in the middle of a consultation', () => {
  test('nothing changes, in any window; the next one has the new pack', async () => {
    await consultationIn(OWN, true);
    expect(await install('2027.1.0')).toBe(false);
    expect(await corse()).toBe(SHIPPED);
    expect(await line()).toMatchObject({ next: '2027.1.0' });
    await forgetWindow(OWN);
    expect(await corse()).toBe('2027.1.0');
    expect((await line())?.next).toBeUndefined();
  });

  test('a panel that stays open takes the new pack with its next person', async () => {
    const panel = source();
    expect(await corse(panel)).toBe(SHIPPED);
    await consultationIn(OWN, true);
    await install('2027.1.0');
    await consultationIn(OWN, false);
    const fresh = await panel.refresh?.();
    expect(fresh?.parts.find(({ name }) => name === 'corse')?.version).toBe('2027.1.0');
    expect(await panel.refresh?.()).toBeNull();
  });

  test('of another window, a panel that begins one waits as well', async () => {
    const panel = source();
    await panel.load();
    await consultationIn(8, true);
    await install('2027.1.0');
    expect(await panel.refresh?.()).toBeNull();
  });

  test('a change asked back and forth ends as it was asked last', async () => {
    await install('2027.1.0');
    await consultationIn(OWN, true);
    await install('2027.2.0');
    await store.remove('corse');
    expect(await line()).toMatchObject({ version: '2027.1.0', next: null });
    await forgetWindow(OWN);
    expect(await corse()).toBe(SHIPPED);
  });
});
