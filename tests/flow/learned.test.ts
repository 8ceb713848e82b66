import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LearnDraft, PickedPlace } from '../../lib/domain/learned.ts';
import { adapterFor } from '../../lib/platform/adapters.ts';
import { learnPage } from '../../lib/platform/learn-page.ts';
import { ownAdapterStore } from '../../lib/platform/own-adapter-store.ts';
import { eraseEverything } from '../../lib/storage/erase.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});
const saved = vi.hoisted(() => new Map<string, string>());
vi.mock('../../lib/platform/download-json.ts', () => ({
  downloadJson: (name: string, text: string) => void saved.set(name, text),
}));

const executeScript = vi.fn();
let address: string | undefined;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  executeScript.mockReset();
  saved.clear();
  address = 'https://dossier.exemple/patients/8412/exemple?jeton=secret';
  Object.assign(fakeBrowser, {
    scripting: { executeScript },
    tabs: { query: async () => [{ id: 3, url: address }] },
  });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never);
});

const PLACE: PickedPlace = {
  by: 'selector',
  place: '#nom',
  label: '',
  count: 1,
  read: 'text',
  numericDate: false,
};
const DRAFT: LearnDraft = {
  name: 'Logiciel fictif',
  host: 'dossier.exemple',
  path: '/patients/*/exemple',
  places: { birthName: PLACE },
  dates: null,
};
/** Fictitious. */
const READING = {
  fields: {
    birthName: {
      value: 'EXEMPLE',
      provenance: {
        source: 'adapter',
        label: 'Nom',
        frame: 'principal',
        level: 'labelled',
        checks: [],
      },
    },
  },
  warnings: [],
  refused: [],
};
const answers = (result: unknown): unknown => executeScript.mockResolvedValueOnce([{ result }]);

describe('the page that is learned', () => {
  test('is known by its host and path, with its numbers and its parameters left out', async () => {
    expect(await learnPage().begin()).toEqual({
      ok: true,
      value: { host: 'dossier.exemple', path: '/patients/*/exemple' },
    });
  });

  test.each([undefined, 'chrome://version', 'about:blank'])(
    'is none at %s: click first',
    async (where) => {
      address = where;
      expect(await learnPage().begin()).toMatchObject({ failure: { code: 'page-unreadable' } });
      expect(executeScript).not.toHaveBeenCalled();
    },
  );

  test.each([
    ['a place', { end: 'picked', picked: PLACE }, true],
    ['a user who gave up', { end: 'cancelled' }, true],
    ['nowhere', { end: 'no-place' }, true],
    [
      'a selector out of the language',
      { end: 'picked', picked: { ...PLACE, place: ':has(p)' } },
      false,
    ],
    ['a label that is no label', { end: 'picked', picked: { ...PLACE, label: 'EXEMPLE' } }, false],
    ['a value with it', { end: 'picked', picked: { ...PLACE, value: 'EXEMPLE' } }, false],
    ['nothing', null, false],
  ])('answers %s', async (_what, answer, taken) => {
    answers(null);
    answers(answer);
    expect((await learnPage().pick(DRAFT)).ok).toBe(taken);
  });

  test('is tried, then used at the next click, without a word of the person', async () => {
    const learn = learnPage();
    answers(null);
    answers(READING);
    expect(await learn.tryOut(DRAFT)).toMatchObject({ value: READING });
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({
      args: [{ fields: { birthName: { selector: '#nom' } } }],
    });
    expect(await adapterFor(address ?? '')).toBeNull();
    expect(await learn.keep(DRAFT)).toMatchObject({ ok: true });
    expect(await adapterFor(address ?? '')).toMatchObject({
      id: 'appris-dossier-exemple',
      verified: null,
      match: { path: ['/patients/*/*'] },
    });
    await ownAdapterStore.exportFile('appris-dossier-exemple');
    const everything = [...saved.values(), JSON.stringify(await fakeBrowser.storage.local.get())];
    expect(everything.join()).toContain('#nom');
    // The host and the name of the software are the only « exemple » left.
    expect(everything.join().replace(/dossier[.-]exemple/g, '')).not.toMatch(
      /exemple|8412|secret/i,
    );
  });

  test('keeps no place that holds a word of the person, and says which', async () => {
    const learn = learnPage();
    answers(null);
    answers(READING);
    const draft = {
      ...DRAFT,
      places: { birthName: PLACE, phone: { ...PLACE, place: '#tel-exemple' } },
    };
    await learn.tryOut(draft);
    expect(await learn.keep(draft)).toEqual({ ok: true, value: ['phone'] });
    const kept = await adapterFor(address ?? '');
    expect(Object.keys(kept?.fields ?? {})).toEqual(['birthName']);
  });

  test('of every person shown while trying keeps no word, also of one shown before', async () => {
    const learn = learnPage();
    const [trait] = Object.values(READING.fields);
    for (const value of ['EXEMPLE', 'MODÈLE']) {
      answers(null);
      answers({ ...READING, fields: { birthName: { ...trait, value } } });
      await learn.tryOut(DRAFT);
    }
    await learn.keep(DRAFT);
    expect(await adapterFor(address ?? '')).toMatchObject({ match: { path: ['/patients/*/*'] } });
  });

  test('keeps no word of its path as long as no name was read, since each may be one', async () => {
    const learn = learnPage();
    answers(null);
    answers({ ...READING, fields: {} });
    await learn.tryOut(DRAFT);
    await learn.keep({ ...DRAFT, path: '/dossiers/Modele' });
    const kept = await adapterFor('https://dossier.exemple/dossiers/autre');
    expect(kept).toMatchObject({ match: { path: ['/*/*'] } });
  });

  test.each(['https://courrier.exemple/', undefined])(
    'is not looked for in another software that is shown meanwhile: %s',
    async (elsewhere) => {
      address = elsewhere;
      const unreadable = { failure: { code: 'page-unreadable' } };
      expect(await learnPage().tryOut(DRAFT)).toMatchObject(unreadable);
      expect(await learnPage().pick(DRAFT)).toMatchObject(unreadable);
      expect(executeScript).not.toHaveBeenCalled();
    },
  );

  test('takes the words of the lexicon as a typed label, and no other', () => {
    expect(learnPage().named('Né(e) le :')).toMatchObject({
      picked: { by: 'label', place: 'Né(e) le' },
    });
    expect(learnPage().named('EXEMPLE Jeanne')).toEqual({ end: 'no-place' });
  });
});

describe('an adapter of one’s own', () => {
  const file = (adapter: unknown): Blob => new Blob([JSON.stringify(adapter)]);
  const given = async (): Promise<unknown> => {
    await learnPage().keep(DRAFT);
    await ownAdapterStore.exportFile('appris-dossier-exemple');
    return JSON.parse(saved.get('appris-dossier-exemple.adapter.json') ?? '');
  };

  test('is listed, renamed, taken out', async () => {
    await learnPage().keep(DRAFT);
    await ownAdapterStore.rename('appris-dossier-exemple', ' Mon logiciel ');
    expect(await ownAdapterStore.list()).toMatchObject({
      value: [{ name: 'Mon logiciel', hosts: ['dossier.exemple'], places: 1 }],
    });
    await ownAdapterStore.forget('appris-dossier-exemple');
    expect(await ownAdapterStore.list()).toMatchObject({ value: [] });
  });

  test('goes to another machine, where nobody has verified it', async () => {
    const exported = Object(await given());
    await eraseEverything();
    expect(await ownAdapterStore.list()).toMatchObject({ value: [] });
    const verified = { by: 'quelqu’un', date: '2026-11-22', softwareVersion: '1' };
    expect(await ownAdapterStore.take(file({ ...exported, verified }))).toMatchObject({ ok: true });
    expect(await adapterFor('https://dossier.exemple/patients/1/exemple')).toMatchObject({
      verified: null,
    });
  });

  test.each([
    ['no JSON', '{'],
    ['no field', { fields: {} }],
    ['a script', { run: 'alert(1)' }],
    ['every site', { match: { hosts: ['*'], path: ['/**'] } }],
    ['a value of a person', { fields: { birthName: { label: '14/03/1944', read: 'text' } } }],
  ])('that holds %s is refused, and changes nothing', async (_what, change) => {
    const exported = Object(await given());
    await ownAdapterStore.forget('appris-dossier-exemple');
    const bad = typeof change === 'string' ? new Blob([change]) : file({ ...exported, ...change });
    expect(await ownAdapterStore.take(bad)).toMatchObject({ failure: { code: 'adapter-invalid' } });
    expect(await ownAdapterStore.list()).toMatchObject({ value: [] });
  });
});
