import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepHints, registerHints } from '../../lib/platform/site-hint.ts';
import { framesToRead, readFrames } from '../../lib/platform/site-frames.ts';
import { siteOrigin } from '../../lib/platform/site-permission.ts';
import { siteStore } from '../../lib/platform/sites.ts';
import { eraseEverything } from '../../lib/storage/erase.ts';
import { packAddressesItem } from '../../lib/storage/pack-addresses.ts';
import { keptSites } from '../../lib/storage/sites.ts';
import { writeItem } from '../../lib/storage/stored-item.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const SITE = 'https://dossier.exemple';
const HINT = { on: true, words: ['isolement'], fromAge: 75 };

/** What the browser allows, its registered scripts, and the mark of each tab. */
let allowed: Set<string>;
let scripts: Map<string, { matches: string[] }>;
let marks: Map<number, string>;
let userSays: boolean;
let given: (() => void)[];
const executeScript = vi.fn();

type Origins = { origins: string[] };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  executeScript.mockReset();
  allowed = new Set();
  scripts = new Map();
  marks = new Map();
  userSays = true;
  given = [];
  vi.stubGlobal('navigator', {
    locks: { request: async (_name: string, act: () => Promise<unknown>) => act() },
  });
  Object.assign(fakeBrowser, {
    permissions: {
      request: async ({ origins }: Origins) => {
        if (userSays) for (const origin of origins) allowed.add(origin);
        return userSays;
      },
      contains: async ({ origins }: Origins) => origins.every((origin) => allowed.has(origin)),
      remove: async ({ origins }: Origins) => origins.every((origin) => allowed.delete(origin)),
      getAll: async () => ({ origins: [...allowed] }),
      onRemoved: { addListener: () => undefined },
      onAdded: { addListener: (listener: () => void) => given.push(listener) },
    },
    scripting: {
      executeScript,
      getRegisteredContentScripts: async () => [...scripts.keys()].map((id) => ({ id })),
      registerContentScripts: async (added: { id: string; matches: string[] }[]) =>
        added.forEach(({ id, ...script }) => scripts.set(id, script)),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.forEach((id) => scripts.delete(id)),
    },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void marks.set(tabId, text),
      setTitle: async () => undefined,
    },
    tabs: { query: async () => [{ id: 1 }, { id: 2 }] },
    i18n: { getMessage: (name: string) => name },
  });
});

describe('the name of a site', () => {
  test.each([
    ['dossier.exemple', SITE],
    ['https://dossier.exemple', SITE],
    ['  HTTPS://Dossier.Exemple/ ', SITE],
    ['http://localhost', 'http://localhost'],
    ['https://10.0.0.7', 'https://10.0.0.7'],
    ['https://médical.exemple', 'https://xn--mdical-bva.exemple'],
    ['http://dossier.exemple', null],
    ['https://*.exemple', null],
    ['*', null],
    ['https://dossier.exemple/patients', null],
    ['https://dossier.exemple:8443', null],
    ['https://moi:secret@dossier.exemple', null],
    ['https://dossier.exemple?x=1', null],
    ['file:///dossier', null],
    ['chrome://version', null],
    ['', null],
  ])('%s gives %s', (typed, origin) => {
    expect(siteOrigin(typed)).toBe(origin);
  });
});

describe('a site', () => {
  test('is kept once allowed, with no hint, and forgotten with its permission', async () => {
    expect(await siteStore.allow('dossier.exemple')).toMatchObject({ ok: true });
    expect(await siteStore.list()).toMatchObject({
      value: [{ origin: SITE, allowed: true, hint: { on: false, words: [], fromAge: null } }],
    });
    expect(await siteStore.forget(SITE)).toMatchObject({ ok: true });
    expect([await keptSites(), [...allowed]]).toEqual([[], []]);
  });

  test('that the user or the browser refuses is not kept', async () => {
    userSays = false;
    expect(await siteStore.allow('dossier.exemple')).toMatchObject({
      failure: { code: 'site-refused', why: 'permission' },
    });
    expect(await siteStore.allow('https://*/*')).toMatchObject({
      failure: { code: 'site-refused', why: 'form' },
    });
    expect(await keptSites()).toEqual([]);
  });

  test('keeps its permission when an address of packs needs it', async () => {
    const address = { chosen: true, etag: null, pack: null, searchedOn: null, outcome: null };
    await siteStore.allow('dossier.exemple');
    await writeItem(packAddressesItem, [{ address: `${SITE}/a.pack.json`, ...address }]);
    await siteStore.forget(SITE);
    expect([...allowed]).toEqual([`${SITE}/*`]);
  });
});

describe('the hint', () => {
  const isOn = async (): Promise<void> => {
    await siteStore.allow('dossier.exemple');
    await siteStore.setHint(SITE, HINT);
    await registerHints();
  };
  const page = { id: fakeBrowser.runtime.id, tab: { id: 1 }, frameId: 0, url: `${SITE}/p?a=1` };
  const say = (hint: string, sender: object): Promise<unknown> =>
    new Promise((resolve) => {
      const answered = fakeBrowser.runtime.onMessage.trigger({ hint }, sender as never, resolve);
      void answered;
    });

  test.each([
    ['is off by default', null, []],
    ['on with nothing to look for', { on: true, words: [], fromAge: null }, []],
    ['turned off', { ...HINT, on: false }, []],
    ['turned on', HINT, [[`${SITE}/*`]]],
  ])('%s: the scripts registered', async (_what, hint, matches) => {
    await siteStore.allow('dossier.exemple');
    if (hint) await siteStore.setHint(SITE, hint);
    await registerHints();
    expect([...scripts.values()].map((script) => script.matches)).toEqual(matches);
  });

  test('goes with its permission, and its marks with it', async () => {
    await isOn();
    marks.set(2, '•');
    allowed.clear();
    await registerHints();
    expect([scripts.size, marks.get(2)]).toEqual([0, '']);
  });

  test('comes back with its permission', async () => {
    await siteStore.allow('dossier.exemple');
    await siteStore.setHint(SITE, HINT);
    keepHints();
    for (const tell of given) tell();
    await vi.waitFor(() => expect(scripts.size).toBe(1));
  });

  test('marks the tab of its own site, and of no other', async () => {
    await isOn();
    keepHints();
    marks.clear();
    expect(await say('yes', page)).toEqual({ words: ['isolement'], fromAge: 75 });
    expect([...marks]).toEqual([[1, '•']]);
    await say('no', page);
    expect([...marks]).toEqual([[1, '']]);
    for (const other of [
      { url: 'https://ailleurs.exemple/' },
      { url: 'http://dossier.exemple/' },
      { frameId: 3 },
      { id: 'another' },
    ]) {
      expect(await say('yes', { ...page, tab: { id: 2 }, ...other })).toBeNull();
    }
    expect([...marks]).toEqual([[1, '']]);
  });

  test('answers nothing once it is off', async () => {
    await isOn();
    keepHints();
    await siteStore.setHint(SITE, { ...HINT, on: false });
    expect(await say('look-for', page)).toBeNull();
  });

  test('leaves with « Tout effacer », and the permissions too', async () => {
    await isOn();
    keepHints();
    await eraseEverything();
    await vi.waitFor(() => expect([scripts.size, allowed.size]).toEqual([0, 0]));
  });
});

describe('frames of another site', () => {
  const frames = [
    { frameId: 0, result: { address: 'https://logiciel.exemple/a', foreign: false, opaque: 2 } },
    { frameId: 4, result: { address: `${SITE}/b?c=1`, foreign: true, opaque: 0 } },
    { frameId: 5, result: { address: 'https://ailleurs.exemple/', foreign: true, opaque: 0 } },
    { frameId: 6, result: { address: `${SITE}/b?c=1`, foreign: false, opaque: 0 } },
  ];
  const reading = { fields: {}, warnings: ['not-a-chart'], refused: [] };
  /** What the page says of its frames, then the adapter handed to the reader, then its answer. */
  const answers = (reached: unknown, result: unknown): void => {
    executeScript.mockResolvedValueOnce(reached).mockResolvedValueOnce([{}]);
    executeScript.mockResolvedValueOnce([{ result }]);
  };

  test('are not looked at when no site is allowed', async () => {
    expect(await framesToRead(1)).toEqual({ frames: [], all: false });
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('are read where the user allowed it, and the others are told', async () => {
    await siteStore.allow('dossier.exemple');
    answers(frames, reading);
    expect(await readFrames(1)).toEqual({
      readings: [{ frame: 'dossier.exemple', reading }],
      all: false,
    });
    expect(executeScript.mock.calls[2]?.[0]).toMatchObject({ target: { frameIds: [4] } });
  });

  test('that answer something else were not read', async () => {
    await siteStore.allow('dossier.exemple');
    const [main, inside] = frames;
    const only = [{ ...main, result: { ...main?.result, opaque: 1 } }, inside];
    answers(only, 'x');
    expect(await readFrames(1)).toEqual({ readings: [], all: false });
    answers(only, reading);
    expect((await readFrames(1)).all).toBe(true);
  });

  test('are none when the page cannot be asked', async () => {
    await siteStore.allow('dossier.exemple');
    executeScript.mockRejectedValueOnce(new Error('Cannot access'));
    expect((await readFrames(1)).readings).toEqual([]);
  });
});
