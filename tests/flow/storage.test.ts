import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../lib/ports.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/default-settings.ts';
import { eraseEverything, STORED_ITEMS } from '../../lib/storage/erase.ts';
import { keepPrintout, takePrintout } from '../../lib/storage/printout.ts';
import {
  consultationsItem,
  dropForWindow,
  getForWindow,
  putForWindow,
  readingsItem,
} from '../../lib/storage/session.ts';
import {
  changeSettings,
  loadSettings,
  saveSettings,
  watchSettings,
} from '../../lib/storage/settings.ts';
import { readItem, refusedKey, type StoredItem, writeItem } from '../../lib/storage/stored-item.ts';
import { zod } from '../../lib/zod.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const MINE: Settings = {
  letterhead: {
    name: 'Dr Fictive Exemple',
    role: 'médecin généraliste',
    structure: 'Cabinet fictif',
    rpps: '',
    phone: '',
    mss: '',
  },
  setting: 'hopital',
  isMedecinTraitant: true,
  commune: '2A004',
  chosenInstances: { '91': 'dac-fictif' },
  typedAddressees: {
    '91': {
      id: null,
      name: 'DAC fictif',
      phone: '',
      mss: '',
      email: '',
      website: '',
      verifiedOn: null,
      source: null,
    },
  },
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('settings', () => {
  test('are the defaults on a new machine', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, failure: null });
  });

  test('are read back as they were stored', async () => {
    expect(await saveSettings(MINE)).toEqual({ ok: true, value: null });
    expect(await loadSettings()).toEqual({ settings: MINE, failure: null });
  });

  test.each([
    ['no version', { setting: 'ville' }, 'version'],
    ['a version from the future', { version: 99, value: MINE }, 'version'],
    ['a missing field', { version: 1, value: { ...MINE, setting: undefined } }, 'setting'],
    [
      'a commune that is no code',
      { version: 1, value: { ...MINE, commune: 'Étampes' } },
      'commune',
    ],
    ['a word we never wrote', { version: 1, value: { ...MINE, patient: 'x' } }, ''],
  ])('with %s are refused whole and kept', async (_what, stored, at) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    const { settings, failure } = await loadSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(failure).toMatchObject({ code: 'settings-invalid', at });
    await saveSettings(MINE);
    const kept = await fakeBrowser.storage.local.get(refusedKey('settings'));
    expect(kept).toEqual({ [refusedKey('settings')]: stored });
  });

  test('that could not be read back are not written', async () => {
    expect(await saveSettings({ ...MINE, commune: 'Étampes' })).toMatchObject({
      ok: false,
      failure: { code: 'settings-invalid', at: 'commune' },
    });
  });

  test('change from what is stored, not from what a page read before', async () => {
    await saveSettings(MINE);
    await changeSettings((stored) => ({ ...stored, setting: 'ville' }));
    await changeSettings((stored) => ({ ...stored, commune: '91223' }));
    const settings = { ...MINE, setting: 'ville', commune: '91223' };
    expect(await loadSettings()).toEqual({ settings, failure: null });
  });

  test('that cannot be read are not written over', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('blocked'));
    expect(await changeSettings(() => MINE)).toMatchObject({ ok: false });
    expect(set).not.toHaveBeenCalled();
  });

  test('tell the other pages when they change and when they are erased', async () => {
    const told = vi.fn();
    const stop = watchSettings(told);
    await saveSettings(MINE);
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(MINE));
    await eraseEverything();
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(DEFAULT_SETTINGS));
    stop();
  });

  test('say what is wrong without the value', async () => {
    const stored = { version: 1, value: { ...MINE, commune: 'valeur-secrete' } };
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(JSON.stringify((await loadSettings()).failure)).not.toContain('valeur-secrete');
  });
});

describe('an upgrade', () => {
  const item: StoredItem<{ names: string[] }> = {
    key: 'example',
    area: 'local',
    lifetime: 'until-erased',
    schema: zod.strictObject({ names: zod.array(zod.string()) }),
    upgrades: [
      (older) => ({ name: String(older) }),
      (older) => ({ names: [zod.object({ name: zod.string() }).parse(older).name] }),
    ],
  };

  test.each([
    ['1', { version: 1, value: 'a' }],
    ['2', { version: 2, value: { name: 'a' } }],
    ['3', { version: 3, value: { names: ['a'] } }],
  ])('leads from version %s to the current one', async (_version, stored) => {
    await fakeBrowser.storage.local.set({ example: stored });
    expect(await readItem(item)).toEqual({ ok: true, value: { names: ['a'] } });
  });

  test('that breaks refuses the value instead of losing it', async () => {
    await fakeBrowser.storage.local.set({ example: { version: 2, value: 'not an object' } });
    expect(await readItem(item)).toMatchObject({ ok: false, failure: { at: 'version' } });
    expect(await fakeBrowser.storage.local.get('example')).toHaveProperty('example');
  });

  test('is not needed for what is written now', async () => {
    await writeItem(item, { names: ['b'] });
    const stored = await fakeBrowser.storage.local.get('example');
    expect(stored).toEqual({ example: { version: 3, value: { names: ['b'] } } });
  });
});

describe('what concerns a person', () => {
  test('is in session items only', () => {
    const onDisk = STORED_ITEMS.filter(({ area }) => area === 'local').map(({ key }) => key);
    // The seed opens drafts, which are sealed: it tells nothing of anybody.
    expect(onDisk.toSorted()).toEqual([
      'draft-seed',
      'follow-ups',
      'own-adapters',
      'pack-addresses',
      'settings',
      'sites',
      'trusted-keys',
    ]);
  });

  test('belongs to one window', async () => {
    await putForWindow(readingsItem, 1, 'one');
    await putForWindow(readingsItem, 2, 'two');
    await dropForWindow(readingsItem, 1);
    expect(await getForWindow(readingsItem, 1)).toBeNull();
    expect(await getForWindow(readingsItem, 2)).toBe('two');
  });

  test('is printed once', async () => {
    await keepPrintout('<p>x</p>');
    expect(await takePrintout()).toBe('<p>x</p>');
    expect(await takePrintout()).toBeNull();
  });
});

describe('« Tout effacer »', () => {
  test('leaves nothing, refused copies included', async () => {
    await saveSettings(MINE);
    await fakeBrowser.storage.local.set({ [refusedKey('settings')]: 'old' });
    await putForWindow(consultationsItem, 1, 'state');
    await putForWindow(readingsItem, 1, 'reading');
    await keepPrintout('<p>x</p>');
    expect(await eraseEverything()).toEqual({ ok: true, value: null });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});

describe('a storage that is full or blocked', () => {
  const unavailable = { ok: false, failure: { code: 'storage-unavailable' } };
  const blocked = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

  test('says so when writing', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(blocked);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(blocked);
    expect(await saveSettings(MINE)).toEqual(unavailable);
    expect(await putForWindow(consultationsItem, 1, 'state')).toEqual(unavailable);
  });

  test('says so when reading, and the defaults are used', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(blocked);
    const { settings, failure } = await loadSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(failure).toEqual({ code: 'storage-unavailable' });
  });

  test('says so when erasing', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockImplementation(blocked);
    expect(await eraseEverything()).toEqual(unavailable);
  });
});
