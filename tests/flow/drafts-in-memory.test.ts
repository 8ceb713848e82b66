import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDraftsShort } from '../../lib/platform/draft-expiry.ts';
import { draftStoreOf } from '../../lib/platform/draft-store.ts';
import { eraseEverything } from '../../lib/storage/erase.ts';
import { aDraft } from '../support/draft-case.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const START = Date.parse('2026-11-22T18:32:00.000Z');
const END = '2026-11-25T19:00:00.000Z';
const GONE = { ok: false, failure: { code: 'draft-unreadable' } };

let now: number;
let isPrivate: boolean;
const store = draftStoreOf({ now: () => now, isPrivate: async () => isPrivate });

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  now = START;
  isPrivate = false;
  await eraseEverything();
});

/** Keeps a draft, and gives its number. */
async function kept(draft = aDraft(), id: string | null = null): Promise<string> {
  const line = await store.keep(id, draft);
  if (!line.ok) throw new Error(line.failure.code);
  return line.value.id;
}

async function onDisk(): Promise<number> {
  const db = await openDB('aiguilleur-drafts', 1);
  const count = await db.count('drafts');
  db.close();
  return count;
}

describe('where nothing lasts', () => {
  const unusable = (): void => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('locked', 'InvalidStateError');
    });
  };

  test.each<[string, () => void]>([
    ['a private window', () => void (isPrivate = true)],
    ['a locked storage', unusable],
    [
      'no cryptography',
      () => void vi.spyOn(crypto.subtle, 'wrapKey').mockRejectedValue(new Error('none')),
    ],
    [
      'a full disk',
      () =>
        void vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          throw new DOMException('full', 'QuotaExceededError');
        }),
    ],
  ])('%s keeps drafts in memory, and says so', async (_what, happens) => {
    happens();
    const id = await kept();
    expect(await store.list()).toMatchObject({ ok: true, value: [{ id, place: 'memory' }] });
    await kept(aDraft('Suite'), id);
    expect(await store.open(id)).toEqual({ ok: true, value: aDraft('Suite') });
    await store.forget(id);
    expect(await store.keep(id, aDraft()), 'a late save').toEqual(GONE);
    expect(await store.open(id)).toMatchObject({ ok: false });
  });

  test('drafts in memory have an end too', async () => {
    isPrivate = true;
    const id = await kept();
    now = Date.parse(END);
    expect(await store.open(id)).toEqual(GONE);
  });

  test('what nobody looks at leaves the memory at its end', async () => {
    isPrivate = true;
    await kept();
    keepDraftsShort();
    const hour = { name: 'draft-expiry', scheduledTime: 0, persistAcrossSessions: true };
    const inMemory = async () => JSON.stringify(await fakeBrowser.storage.session.get());
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(END) - 1);
    await fakeBrowser.alarms.onAlarm.trigger(hour);
    expect(await inMemory()).toContain('consultation');
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(END));
    await fakeBrowser.alarms.onAlarm.trigger(hour);
    await vi.waitFor(async () => expect(await inMemory()).not.toContain('consultation'));
  });

  test('a private window leaves nothing on the disk', async () => {
    isPrivate = true;
    await kept();
    expect(await onDisk()).toBe(0);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('a disk that fills up later leaves the earlier state, and memory the newer one', async () => {
    const id = await kept();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.keep(id, aDraft('Plus récent'))).toMatchObject({
      value: { id, place: 'memory' },
    });
    expect(await store.open(id)).toEqual({ ok: true, value: aDraft('Plus récent') });
    expect(await store.list()).toMatchObject({ value: [{ id, place: 'memory' }] });
    await fakeBrowser.storage.session.clear();
    expect(await store.open(id)).toEqual({ ok: true, value: aDraft() });
  });

  test('memory that refuses too is said', async () => {
    isPrivate = true;
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    const failure = { code: 'storage-unavailable' };
    expect(await store.keep(null, aDraft())).toEqual({ ok: false, failure });
  });
});
