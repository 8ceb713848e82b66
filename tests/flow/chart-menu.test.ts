import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveChartMenu, writeChartMenu } from '../../lib/platform/chart-menu.ts';
import { chartSource } from '../../lib/platform/chart-source.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const OWN = 7;

/** Fictitious. */
const IDENTITY = 'Nom de naissance : ROUVIERE\nPrénoms : Odile\nDate de naissance : 02/02/1941';

interface Clicked {
  menuItemId: string;
  frameId?: number;
  selectionText?: string;
}

const create = vi.fn();
const executeScript = vi.fn(async (_injection: object) => [{ result: '' }]);
let choose = (_clicked: Clicked, _tab: object): void => undefined;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  create.mockClear();
  executeScript.mockReset();
  Object.assign(fakeBrowser, {
    sidePanel: { open: async () => undefined },
    scripting: { executeScript },
    i18n: { getMessage: (name: string) => name },
    contextMenus: {
      removeAll: async () => undefined,
      create,
      onClicked: { addListener: (listener: typeof choose) => (choose = listener) },
    },
  });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: OWN } as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => ({
    ok: true,
    value: null,
  }));
  serveChartMenu();
});

/** What the panel gets after a choice in the menu of the page. */
async function after(clicked: Clicked): Promise<unknown> {
  choose(clicked, { id: 1, windowId: OWN });
  const source = chartSource();
  let taken: unknown = null;
  await vi.waitFor(async () => expect((taken = await source.latest())).not.toBeNull());
  return taken;
}

test('the menu of the page has one entry for a selection, one for the chart', async () => {
  await writeChartMenu();
  const contexts = create.mock.calls.map(([entry]) => [entry.title, entry.contexts]);
  expect(contexts).toEqual([
    ['menuSelection', ['selection']],
    ['menuChart', ['page', 'frame']],
  ]);
});

describe('a selection', () => {
  test('is read in the frame of the click, line by line', async () => {
    executeScript.mockResolvedValue([{ result: IDENTITY }]);
    const clicked = { menuItemId: 'read-selection', frameId: 3, selectionText: 'ROUVIERE' };
    expect(await after(clicked)).toMatchObject({
      value: {
        fields: {
          birthName: { value: 'ROUVIERE', provenance: { source: 'selection' } },
          birthDate: { value: '1941-02-02' },
        },
      },
    });
    expect(executeScript).toHaveBeenCalledTimes(1);
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 1, frameIds: [3] } });
  });

  test('of a whole page does not come out of the page whole', async () => {
    executeScript.mockResolvedValue([{ result: IDENTITY }]);
    await after({ menuItemId: 'read-selection' });
    vi.stubGlobal('getSelection', () => 'a'.repeat(50_000));
    const { func, args } = Object(executeScript.mock.calls[0]?.[0]);
    expect(func(...args)).toHaveLength(10_000);
    vi.unstubAllGlobals();
  });

  test.each([
    ['may not be asked', () => Promise.reject(new Error('Cannot access contents of the page.'))],
    ['has nothing selected by itself', async () => [{ result: '' }]],
  ])('in a frame that %s is read from the click', async (_why, answer) => {
    executeScript.mockImplementation(answer);
    const clicked = { menuItemId: 'read-selection', frameId: 3, selectionText: IDENTITY };
    expect(await after(clicked)).toMatchObject({
      value: { fields: { birthName: { value: 'ROUVIERE' } } },
    });
  });

  test('that is empty is unreadable, never « nobody »', async () => {
    executeScript.mockResolvedValue([{ result: '' }]);
    expect(await after({ menuItemId: 'read-selection' })).toMatchObject({
      failure: { code: 'page-unreadable' },
    });
  });
});

test('the entry of the chart reads the page as the button does', async () => {
  executeScript.mockImplementation(
    async (injection) =>
      [
        {
          result:
            'files' in injection ? { fields: {}, warnings: ['not-a-chart'], refused: [] } : null,
        },
      ] as never,
  );
  expect(await after({ menuItemId: 'read-chart' })).toMatchObject({
    value: { warnings: ['not-a-chart'] },
  });
});
