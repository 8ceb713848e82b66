import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PatientReading } from '../../lib/domain/patient.ts';
import { chartSource } from '../../lib/platform/chart-source.ts';
import { dropGestures } from '../../lib/platform/hand-over.ts';
import { openAndRead } from '../../lib/platform/open-and-read.ts';
import { windowSession } from '../../lib/platform/window-session.ts';
import { eraseEverything } from '../../lib/storage/erase.ts';
import { keepPrintout, takePrintout } from '../../lib/storage/printout.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

/** The part of an injection that tells the reader from what prepares it. */
interface Injection {
  target: { tabId: number };
  files?: string[];
}

const OWN = 7;
/** What each tab answers to the reader. */
const pages = new Map<number, unknown>();
const executeScript = vi.fn(async ({ target, ...injected }: Injection) => [
  { result: 'files' in injected ? await pages.get(target.tabId) : null },
]);
const sent = vi.fn(async (_message: unknown) => ({ ok: true, value: null }));

/** Fictitious. */
function reading(name: string, nir = false): PatientReading {
  const provenance = {
    source: 'generic',
    label: 'Nom',
    frame: 'principal',
    level: 'labelled',
    checks: [],
  } as const;
  const beside = { ...provenance, checks: [] };
  return {
    fields: {
      birthName: { value: name, provenance: beside },
      ...(nir && { nir: { value: '244039100100104', provenance: beside } }),
    },
    warnings: [],
    refused: [],
  };
}

/** A click on the toolbar over a page that gives this; tabs of another window have another number. */
async function click(answer: unknown, tabId = 1, windowId = OWN): Promise<void> {
  pages.set(tabId, answer);
  // Only what the gesture reads of a tab.
  await openAndRead({ id: tabId, windowId } as Parameters<typeof openAndRead>[0]);
}

const nameIn = async (source = chartSource()): Promise<string | undefined> => {
  const taken = await source.latest();
  return taken?.ok ? taken.value.fields.birthName?.value : undefined;
};

const readings = (): number =>
  executeScript.mock.calls.filter(([injected]) => injected.files !== undefined).length;

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  fakeBrowser.reset();
  executeScript.mockClear();
  sent.mockClear();
  Object.assign(fakeBrowser, {
    sidePanel: { open: async () => undefined },
    scripting: { executeScript },
  });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: OWN } as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sent);
});

describe('a click on the toolbar', () => {
  test('hands the reading to the panel of its window, once', async () => {
    await click(reading('MODÈLE'));
    await click(reading('AUTRE'), 2, OWN + 1);
    expect(await nameIn()).toBe('MODÈLE');
    expect(await chartSource().latest()).toBeNull();
  });

  test('leaves the NIR in the page', async () => {
    await click(reading('MODÈLE', true));
    const kept = JSON.stringify(await fakeBrowser.storage.session.get());
    expect(kept).toContain('MODÈLE');
    expect(kept).not.toContain('244039100100104');
  });

  test('on a slow page never comes after the click that followed', async () => {
    let answer = (_late: unknown): void => undefined;
    const slow = click(new Promise((resolve) => (answer = resolve)));
    await click(reading('RÉCENT'), 2);
    answer(reading('ANCIEN'));
    await slow;
    expect(await nameIn()).toBe('RÉCENT');
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test('in a window closed meanwhile leaves nothing of the person behind', async () => {
    let answer = (_late: unknown): void => undefined;
    const slow = click(new Promise((resolve) => (answer = resolve)));
    dropGestures(OWN);
    answer(reading('MODÈLE'));
    await slow;
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect(sent).not.toHaveBeenCalled();
  });

  test('is forgotten when no panel took it at once', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await click(reading('MODÈLE'));
    vi.setSystemTime(Date.now() + 60_000);
    expect(await chartSource().latest()).toBeNull();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('that the browser refuses at first, though it granted it, is tried again', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    await click(reading('MODÈLE'));
    expect(await nameIn()).toBe('MODÈLE');
  });

  test('is for the page shown: one that is left meanwhile is unreadable, the next is not read', async () => {
    executeScript.mockImplementationOnce(async () => {
      await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'loading' }, {} as never);
      throw new Error('Frame with ID 0 was removed.');
    });
    await click(reading('SUIVANT'));
    expect(await chartSource().latest()).toMatchObject({ failure: { code: 'page-unreadable' } });
    expect(readings()).toBe(0);
  });

  test('is for the page shown, also when the next one has answered', async () => {
    executeScript.mockImplementationOnce(async () => {
      await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'loading' }, {} as never);
      return [{ result: null }];
    });
    await click(reading('SUIVANT'));
    expect(readings()).toBe(1);
    expect(await chartSource().latest()).toMatchObject({ failure: { code: 'page-unreadable' } });
  });

  test('on a page that answers something else is unreadable, never « nobody »', async () => {
    await click({ fields: 'none' });
    expect(await chartSource().latest()).toMatchObject({ failure: { code: 'page-unreadable' } });
  });

  test('says so when the reading could not be kept', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('blocked'));
    await click(reading('MODÈLE'));
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ request: { windowId: OWN, kept: false } });
  });
});

describe('the panel', () => {
  test('goes on after a reading that broke', async () => {
    const source = chartSource();
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockRejectedValueOnce(new Error('no window'));
    expect(await source.latest()).toMatchObject({ failure: { code: 'page-unreadable' } });
    await click(reading('MODÈLE'));
    expect(await nameIn(source)).toBe('MODÈLE');
  });

  test('is told when its window shows another page than the one read, and reads nothing', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const later = (): unknown => vi.setSystemTime(Date.now() + 1000);
    const source = chartSource();
    const told = vi.fn();
    const stop = source.onShown(told);
    await click(reading('MODÈLE'));
    await source.latest();
    expect(told).toHaveBeenLastCalledWith(true);
    later();
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: OWN });
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(false));
    later();
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 1, windowId: OWN });
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(true));
    later();
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 9, windowId: OWN + 1 });
    await fakeBrowser.tabs.onUpdated.trigger(2, { status: 'loading' }, {} as never);
    expect(told).toHaveBeenLastCalledWith(true);
    await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'loading' }, {} as never);
    expect(told).toHaveBeenLastCalledWith(false);
    expect(readings()).toBe(1);
    stop();
  });
});

test('a page left while it was being read is said to be so', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const source = chartSource();
  const told = vi.fn();
  const stop = source.onShown(told);
  await click(reading('MODÈLE'));
  vi.setSystemTime(Date.now() + 1000);
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: OWN });
  await source.latest();
  expect(told).toHaveBeenLastCalledWith(false);
  stop();
});

test('a page left before the panel could hear of it is said to be so', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 2 }] as never);
  await click(reading('MODÈLE'));
  vi.setSystemTime(Date.now() + 1000);
  const source = chartSource();
  const told = vi.fn();
  const stop = source.onShown(told);
  await source.latest();
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(false));
  stop();
});

describe('the consultation of a window', () => {
  test('comes back to its window and leaves with it', async () => {
    await windowSession.save({ step: 'questions' });
    expect(await windowSession.load()).toEqual({ step: 'questions' });
    await keepPrintout('<p>x</p>');
    expect(await windowSession.clear()).toEqual({ ok: true, value: null });
    expect(await windowSession.load()).toBeNull();
    expect(await takePrintout()).toBeNull();
  });

  test('is told when « Tout effacer » took it away', async () => {
    const told = vi.fn();
    const stop = windowSession.onErased(told);
    await windowSession.save({ step: 'questions' });
    expect(told).not.toHaveBeenCalled();
    await eraseEverything();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    stop();
  });

  test('that would not go is not said to be gone', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'remove').mockRejectedValue(new Error('blocked'));
    expect(await windowSession.clear()).toMatchObject({ failure: { code: 'storage-unavailable' } });
  });
});
