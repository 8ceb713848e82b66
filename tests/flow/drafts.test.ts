import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDraftsShort } from '../../lib/platform/draft-expiry.ts';
import { draftStoreOf } from '../../lib/platform/draft-store.ts';
import { draftSeedItem } from '../../lib/storage/drafts/draft-seed.ts';
import type { SealedDraft } from '../../lib/storage/drafts/seal.ts';
import { eraseEverything } from '../../lib/storage/erase.ts';
import { aDraft } from '../support/draft-case.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const HOUR = 3_600_000;
const START = Date.parse('2026-11-22T18:32:00.000Z');
const END = '2026-11-25T19:00:00.000Z';
const GONE = { ok: false, failure: { code: 'draft-unreadable' } };

let now: number;
const store = draftStoreOf({ now: () => now, isPrivate: async () => false });

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  now = START;
  await eraseEverything();
});

/** Keeps a draft, and gives its number. */
async function kept(draft = aDraft(), id: string | null = null): Promise<string> {
  const line = await store.keep(id, draft);
  if (!line.ok) throw new Error(line.failure.code);
  return line.value.id;
}

/** The drafts as the database holds them. */
const database = () => openDB('aiguilleur-drafts', 1);

async function sealed(): Promise<SealedDraft[]> {
  const db = await database();
  const all = await db.getAll('drafts');
  db.close();
  return all;
}

async function rewrite(change: (draft: SealedDraft) => object): Promise<void> {
  const [before] = await sealed();
  if (!before) throw new Error('no draft to change');
  const db = await database();
  await db.clear('drafts');
  await db.put('drafts', change(before));
  db.close();
}

describe('a draft', () => {
  test('opens as it was kept', async () => {
    const id = await kept();
    expect(await store.open(id)).toEqual({ ok: true, value: aDraft() });
  });

  test('is shown with its name, when it was saved and when it goes', async () => {
    const id = await kept();
    const line = {
      id,
      label: 'Y. B., 77 ans, Étampes',
      savedAt: '2026-11-22T18:32:00.000Z',
      expiresAt: END,
      place: 'disk',
    };
    expect(await store.list()).toEqual({ ok: true, value: [line] });
  });

  test('takes the place of its earlier state, and lives on from there', async () => {
    const id = await kept();
    now += 30 * HOUR;
    expect(await kept(aDraft('Autre motif'), id)).toBe(id);
    expect(await store.list()).toMatchObject({
      value: [{ id, expiresAt: '2026-11-27T01:00:00.000Z' }],
    });
    expect(await store.open(id)).toEqual({ ok: true, value: aDraft('Autre motif') });
  });

  test('is never saved twice with the same key or vector', async () => {
    const id = await kept();
    const first = (await sealed())[0];
    await kept(aDraft(), id);
    const second = (await sealed())[0];
    expect(second?.id).toBe(first?.id);
    expect(second?.iv).not.toEqual(first?.iv);
    expect(new Uint8Array(second?.wrapped ?? new ArrayBuffer())).not.toEqual(
      new Uint8Array(first?.wrapped ?? new ArrayBuffer()),
    );
  });

  test('shows in clear a number, the hour of its end and bytes, no more', async () => {
    await kept();
    const [draft] = await sealed();
    expect(
      Object.keys(draft ?? {})
        .toSorted()
        .join(),
    ).toBe('content,expiresAt,id,iv,wrapped');
    const bytes = Buffer.from(draft?.content ?? new ArrayBuffer()).toString('latin1');
    expect(bytes).not.toContain('QUERVALLON');
    expect(bytes).not.toContain('Ysalinde');
  });

  test('is sealed by a key that no script can read', async () => {
    await kept();
    const db = await database();
    const key: CryptoKey = await db.get('keys', 'profile');
    db.close();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

describe('a draft does not open', () => {
  const flipped = (bytes: ArrayBuffer): ArrayBuffer =>
    Uint8Array.from(new Uint8Array(bytes), (byte, at) => (at === 20 ? byte ^ 1 : byte)).buffer;
  const later = '2027-11-25T19:00:00.000Z';

  test.each<[string, (draft: SealedDraft) => object]>([
    ['when a byte of it was changed', (each) => ({ ...each, content: flipped(each.content) })],
    ['when its key was changed', (each) => ({ ...each, wrapped: flipped(each.wrapped) })],
    ['when its vector was changed', (each) => ({ ...each, iv: new Uint8Array(12) })],
    ['when its end was put off', (each) => ({ ...each, expiresAt: later })],
    ['when its end is no date', (each) => ({ ...each, expiresAt: 'jamais' })],
  ])('%s', async (_what, change) => {
    const id = await kept();
    await rewrite(change);
    expect(await store.open(id)).toEqual(GONE);
    expect(await store.list()).toEqual({ ok: true, value: [] });
  });

  test('under the number of another', async () => {
    await kept();
    const other = crypto.randomUUID();
    await rewrite((each) => ({ ...each, id: other }));
    expect(await store.open(other)).toEqual(GONE);
  });

  test('with another seed than its own', async () => {
    const id = await kept();
    await fakeBrowser.storage.local.set({
      [draftSeedItem.key]: { version: 1, value: 'ab'.repeat(32) },
    });
    expect(await store.open(id)).toEqual(GONE);
  });

  test('from its end on', async () => {
    const id = await kept();
    now = Date.parse(END) - 1;
    expect(await store.open(id)).toMatchObject({ ok: true });
    now = Date.parse(END);
    expect(await store.open(id)).toEqual(GONE);
    expect(await sealed()).toEqual([]);
  });

  test('when it was written by a version that held other things', async () => {
    const draft = aDraft();
    const odd = { ...draft, consultation: { ...draft.consultation, inconnu: 1 } };
    expect(await store.open(await kept(odd))).toEqual(GONE);
  });
});

describe('erasing', () => {
  test('one draft leaves the others', async () => {
    const first = await kept();
    const second = await kept(aDraft('Autre'));
    await store.forget(first);
    expect(await store.open(first)).toEqual(GONE);
    expect(await store.open(second)).toMatchObject({ ok: true });
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    ['the only draft', (id) => store.forget(id)],
    ['all drafts', () => store.erase()],
    ['everything', eraseEverything],
  ])('%s makes it unreadable, put back as it was', async (_what, erase) => {
    const id = await kept();
    const copies = await sealed();
    await erase(id);
    expect(await sealed()).toEqual([]);
    const db = await database();
    expect(await db.count('keys')).toBe(0);
    await Promise.all(copies.map((copy) => db.put('drafts', copy)));
    db.close();
    await kept(aDraft('Un autre, après'));
    expect(await store.open(id)).toEqual(GONE);
  });

  test('leaves no way for an edit on its way to bring a draft back', async () => {
    const id = await kept();
    const [erased, late] = await Promise.all([store.erase(), store.keep(id, aDraft())]);
    expect(erased).toEqual({ ok: true, value: null });
    expect(late).toEqual(GONE);
    expect(await sealed()).toEqual([]);
  });

  test('everything leaves no seed', async () => {
    await kept();
    expect(await eraseEverything()).toEqual({ ok: true, value: null });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe('a draft that nobody looks at', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['when the browser starts', () => fakeBrowser.runtime.onStartup.trigger()],
    [
      'when the product is replaced',
      () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' }),
    ],
    [
      'when its hour comes',
      () =>
        fakeBrowser.alarms.onAlarm.trigger({
          name: 'draft-expiry',
          scheduledTime: 0,
          persistAcrossSessions: true,
        }),
    ],
  ])('goes at its end, %s', async (_when, happens) => {
    keepDraftsShort();
    await kept();
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(END) - 1);
    await happens();
    await store.list();
    expect(await sealed()).toHaveLength(1);
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(END));
    await happens();
    await vi.waitFor(async () => expect(await sealed()).toEqual([]));
  });
});
