import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '../../lib/messaging/client.ts';
import { serve, speakerOf } from '../../lib/messaging/server.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const ID = 'test-extension-id';
const BACKGROUND = { id: ID, url: `chrome-extension://${ID}/background.js` };

/** The listener that `serve` registered, to speak to it as any sender. */
function listening(handler: (request: { windowId: number; kept: boolean }) => null): {
  say(message: unknown, sender: object): Promise<unknown>;
  stop(): void;
} {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const stop = serve({ 'reading-ready': handler });
  const listener = add.mock.calls.at(-1)?.[0] as unknown as (
    message: unknown,
    sender: object,
    answer: (reply: unknown) => void,
  ) => true | undefined;
  add.mockRestore();
  return {
    say: (message, sender) =>
      new Promise((resolve) => {
        if (!listener(message, sender, resolve)) resolve('not for me');
      }),
    stop,
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = ID;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path: string) => `chrome-extension://${ID}${path}`,
  );
});

describe('a message', () => {
  test('reaches the page that serves it', async () => {
    const handler = vi.fn(() => null);
    const { say } = listening(handler);
    const said = { message: 'reading-ready', request: { windowId: 7, kept: true } };
    expect(await say(said, BACKGROUND)).toEqual({ ok: true, value: null });
    expect(handler).toHaveBeenCalledWith({ windowId: 7, kept: true });
  });

  test.each([
    ['a script in a web page', { id: ID, url: 'https://dossier.exemple/patient', tab: {} }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/background.js' }],
    ['another page of ours', { id: ID, url: `chrome-extension://${ID}/options.html` }],
    ['the print page', { id: ID, url: `chrome-extension://${ID}/print.html` }],
    ['nobody in particular', { id: ID }],
  ])('is refused from %s', async (_who, sender) => {
    const handler = vi.fn(() => null);
    const { say } = listening(handler);
    const said = { message: 'reading-ready', request: { windowId: 7, kept: true } };
    expect(await say(said, sender)).toEqual({ ok: false });
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    [
      'a request of another shape',
      { message: 'reading-ready', request: { window: 'x' } },
      { ok: false },
    ],
    ['a name of another protocol', { message: 'other', request: {} }, 'not for me'],
    ['no envelope at all', 'reading-ready', 'not for me'],
  ])('with %s is not handled', async (_what, said, answer) => {
    const handler = vi.fn(() => null);
    const { say } = listening(handler);
    expect(await say(said, BACKGROUND)).toEqual(answer);
    expect(handler).not.toHaveBeenCalled();
  });

  test('that breaks its handler is an answer, not a crash', async () => {
    const { say } = listening(() => {
      throw new Error('bug');
    });
    const said = { message: 'reading-ready', request: { windowId: 7, kept: true } };
    expect(await say(said, BACKGROUND)).toEqual({ ok: false });
  });
});

describe('sending', () => {
  const refused = { ok: false, failure: { code: 'message-refused', message: 'reading-ready' } };

  test.each([
    [
      'an answer of the right shape',
      async () => ({ ok: true, value: null }),
      { ok: true, value: null },
    ],
    ['an answer of another shape', async () => ({ ok: true, value: 'yes' }), refused],
    ['a refusal', async () => ({ ok: false }), refused],
    ['nobody listening', () => Promise.reject(new Error('no receiver')), refused],
  ])('gives a result with %s', async (_what, answer, expected) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer);
    expect(await send('reading-ready', { windowId: 7, kept: true })).toEqual(expected);
  });
});

test.each([
  ['/background.js', 'background'],
  ['/_generated_background_page.html', 'background'],
  ['/sidepanel.html', 'panel'],
  ['/options.html', 'options'],
  ['/print.html', null],
])('%s speaks as %s', (path, speaker) => {
  expect(speakerOf({ id: ID, url: `chrome-extension://${ID}${path}` })).toBe(speaker);
});
