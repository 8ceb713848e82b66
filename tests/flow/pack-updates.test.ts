import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SearchOutcome } from '../../lib/domain/installed-pack.ts';
import { downloadPack } from '../../lib/platform/download-pack.ts';
import { soundAddress } from '../../lib/platform/pack-address.ts';
import { packStore } from '../../lib/platform/pack-store.ts';
import { searchUpdates } from '../../lib/platform/pack-updates.ts';
import { archiveText } from '../../lib/packs/archive/pack-archive.ts';
import type { SigningKey } from '../../lib/packs/archive/signature.ts';
import { consultationIn, freshBrowser, shipped } from '../support/pack-ports.ts';
import { aKey, anArchive, aSignedArchive, SIGNER } from '../support/published-pack.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

// The analysis itself is tested apart (`examine-pack.test.ts`): here, only what is done with it.
vi.mock('../../lib/packs/archive/examine-pack.ts', () => ({ examinePack: vi.fn(() => []) }));

const ADDRESS = 'https://cpts.exemple/corse.pack.json';
const TODAY = '2026-11-22';
let key: SigningKey;
let newer: string;
let store: ReturnType<typeof packStore>;

beforeAll(async () => {
  key = await aKey();
  newer = archiveText(await aSignedArchive(key));
});

beforeEach(async () => {
  await freshBrowser({ trustedKeys: [{ key: key.publicKey, signer: SIGNER }] });
  store = packStore(shipped, () => TODAY);
  await store.allowAddress(ADDRESS);
});

/** A server that answers so, and what it was asked. */
function server(answer: () => Response | Promise<Response>) {
  return vi.fn(async (_address: string | URL | Request, _init?: RequestInit) => answer());
}

const ok = (text: string, etag?: string): Response =>
  new Response(text, etag ? { headers: { ETag: etag } } : {});

async function search(ask: typeof fetch): Promise<SearchOutcome | null | undefined> {
  await searchUpdates(shipped.heads, TODAY, ask);
  const overview = await store.overview();
  return overview.ok ? overview.value.addresses[0]?.outcome : undefined;
}

async function corse() {
  const overview = await store.overview();
  return overview.ok ? overview.value.packs.find(({ name }) => name === 'corse') : undefined;
}

describe('a search', () => {
  test('takes a newer pack of a trusted key for the next consultation', async () => {
    expect(await search(server(() => ok(newer, '"v1"')))).toBe('arrived');
    expect(await corse()).toMatchObject({ installed: false, next: '2027.1.0' });
  });

  test('asks without cookie nor origin, and names what it has', async () => {
    const ask = server(() => ok(newer, '"v1"'));
    await search(ask);
    const unchanged = server(() => new Response(null, { status: 304 }));
    expect(await search(unchanged)).toBe('up-to-date');
    expect(ask.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      headers: {},
    });
    expect(unchanged.mock.calls[0]?.[1]?.headers).toEqual({ 'If-None-Match': '"v1"' });
  });

  test('says « à jour » for the version in use, with or without ETag', async () => {
    await search(server(() => ok(newer)));
    expect(await search(server(() => ok(newer)))).toBe('up-to-date');
  });

  const redirect = (): Response =>
    Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' } });
  const large = (): Response => new Response('x', { headers: { 'Content-Length': '50000000' } });
  test.each<[SearchOutcome, () => Response | Promise<Response>]>([
    ['unreachable', () => Promise.reject(new TypeError('offline'))],
    ['unreachable', () => new Response('', { status: 503 })],
    ['no-file', () => new Response('', { status: 404 })],
    ['redirected', redirect],
    ['redirected', () => new Response(null, { status: 302 })],
    ['too-large', large],
    ['unreadable', () => ok('<!doctype html>')],
    ['unreadable', () => ok(newer.slice(0, 300))],
  ])('that ends in %s changes nothing, and forgets nothing', async (outcome, answer) => {
    await search(server(() => ok(newer, '"v1"')));
    const before = await corse();
    expect(await search(server(answer))).toBe(outcome);
    expect(await corse()).toEqual(before);
    const again = server(() => new Response(null, { status: 304 }));
    await search(again);
    expect(again.mock.calls[0]?.[1]?.headers).toEqual({ 'If-None-Match': '"v1"' });
  });

  test('asks nothing while a consultation holds a person', async () => {
    await consultationIn(3, true);
    const ask = server(() => ok(newer));
    expect(await search(ask)).toBe('in-consultation');
    expect(ask).not.toHaveBeenCalled();
  });

  test('goes on when a panel is open on nobody', async () => {
    await consultationIn(3, false);
    expect(await search(server(() => ok(newer)))).toBe('arrived');
  });

  test('asks nothing of a host that the user has not allowed', async () => {
    vi.mocked(fakeBrowser.permissions.contains).mockImplementation(async () => false);
    const ask = server(() => ok(newer));
    expect(await search(ask)).toBe('not-allowed');
    expect(ask).not.toHaveBeenCalled();
  });

  test('looks at the addresses of the managed policy', async () => {
    await freshBrowser({ packAddresses: [ADDRESS, 'http://cpts.exemple/clair'] });
    const ask = server(() => ok(newer));
    await search(ask);
    expect(ask.mock.calls.map(([address]) => address)).toEqual([ADDRESS]);
  });
});

describe('a key that the user trusts, not the policy', () => {
  beforeEach(async () => {
    await freshBrowser();
    await store.allowAddress(ADDRESS);
    const read = await store.propose(new Blob([newer]));
    if (!read.ok || !(await store.trust(read.value)).ok) throw new Error('not trusted');
  });
  const waiting = async () => {
    const overview = await store.overview();
    return overview.ok ? overview.value.waiting : [];
  };

  test('brings the first pack of a name only with the user’s consent', async () => {
    expect(await search(server(() => ok(newer)))).toBe('waiting');
    const [first] = await waiting();
    expect(first?.faults).toEqual([]);
    if (first) expect(await store.install(first, false)).toEqual({ ok: true, value: true });
    const later = archiveText(await aSignedArchive(key, anArchive('2027.2.0')));
    expect(await search(server(() => ok(later)))).toBe('arrived');
  });

  test('does not bring back a pack that the user took out', async () => {
    const read = await store.propose(new Blob([newer]));
    if (read.ok) await store.install(read.value, false);
    await store.remove('corse');
    expect(await search(server(() => ok(newer)))).toBe('waiting');
    expect(await corse()).toMatchObject({ installed: false, next: undefined });
  });
});

describe('a pack that something speaks against', () => {
  const unsigned = archiveText(anArchive());
  test('waits for the user, who may insist', async () => {
    expect(await search(server(() => ok(unsigned, '"u"')))).toBe('waiting');
    expect((await corse())?.next).toBeUndefined();
    const overview = await store.overview();
    const [waiting] = overview.ok ? overview.value.waiting : [];
    if (!waiting) throw new Error('nothing waits');
    expect(waiting.faults).toEqual(['signature-missing']);
    expect(await store.install(waiting, true)).toEqual({ ok: true, value: true });
    expect(await corse()).toMatchObject({ version: '2027.1.0', insisted: ['signature-missing'] });
    expect(await store.overview()).toMatchObject({ value: { waiting: [] } });
  });

  test('goes when the user leaves it', async () => {
    await search(server(() => ok(unsigned, '"u"')));
    const overview = await store.overview();
    const [waiting] = overview.ok ? overview.value.waiting : [];
    if (waiting) await store.dismiss(waiting);
    expect(await store.overview()).toMatchObject({ value: { waiting: [] } });
  });

  test('is refused at once when the policy forbids to insist', async () => {
    await freshBrowser({ packAddresses: [ADDRESS], allowInsisting: false });
    expect(await search(server(() => ok(unsigned)))).toBe('refused');
    expect(await store.overview()).toMatchObject({ value: { waiting: [] } });
  });

  test('and that the user went back from does not come back by itself', async () => {
    const later = archiveText(await aSignedArchive(key, anArchive('2027.2.0')));
    const file = (text: string) => store.propose(new Blob([text]));
    for (const text of [newer, later]) {
      const read = await file(text);
      if (read.ok) await store.install(read.value, false);
    }
    await store.goBack('corse');
    expect(await search(server(() => ok(later)))).toBe('up-to-date');
    expect(await corse()).toMatchObject({ version: '2027.1.0', next: undefined });
  });
});

describe('a download', () => {
  const limits = { bytes: 1000, milliseconds: 50 };
  test('stops as soon as too much has come, whatever the server announced', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (stream) => {
        sent += 400;
        stream.enqueue(new Uint8Array(400));
      },
    });
    const got = await downloadPack(
      ADDRESS,
      null,
      limits,
      server(() => new Response(endless)),
    );
    expect(got).toEqual({ result: 'failed', refusal: 'too-large' });
    expect(sent).toBeLessThan(3000);
  });

  test('does not wait for ever', async () => {
    const ask = vi.fn(
      (_address: string | URL | Request, init?: RequestInit) =>
        new Promise<Response>((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    );
    const got = await downloadPack(ADDRESS, null, limits, ask);
    expect(got).toEqual({ result: 'failed', refusal: 'too-slow' });
  });
});

describe('an address', () => {
  test.each([
    ['https://cpts.exemple/a.pack.json', 'https://cpts.exemple/a.pack.json'],
    [' https://cpts.exemple/a#b ', 'https://cpts.exemple/a'],
    ['http://cpts.exemple/a', null],
    ['https://nom:secret@cpts.exemple/a', null],
    ['file:///a', null],
    ['cpts.exemple/a', null],
  ])('%s is kept as %s', (typed, kept) => {
    expect(soundAddress(typed)).toBe(kept);
  });

  test('refused by the browser is not kept', async () => {
    vi.mocked(fakeBrowser.permissions.request).mockImplementation(async () => false);
    expect(await store.allowAddress('https://autre.exemple/a')).toMatchObject({
      failure: { code: 'address-refused', why: 'permission' },
    });
    expect(await store.overview()).toMatchObject({ value: { addresses: [{ address: ADDRESS }] } });
  });

  test('taken out takes its permission with it, unless another needs it', async () => {
    const second = 'https://cpts.exemple/autre.pack.json';
    await store.allowAddress(second);
    await store.forgetAddress(second);
    expect(fakeBrowser.permissions.remove).not.toHaveBeenCalled();
    await store.forgetAddress(ADDRESS);
    expect(fakeBrowser.permissions.remove).toHaveBeenCalledWith({
      origins: ['https://cpts.exemple/*'],
    });
  });
});
