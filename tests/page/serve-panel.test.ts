// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { PanelPort } from '../../lib/page/isolated-world.ts';
import type { ReadPage } from '../../lib/page/read-page.ts';
import { servePanel } from '../../lib/page/serve-panel.ts';

vi.mock('../../lib/page/isolated-world.ts', () => ({}));

/** A chart that is served to a panel; `ask` gives what the page answers. */
function served() {
  const again = vi.fn(async () => page);
  const page: ReadPage = {
    reading: { fields: {}, warnings: [], refused: [] },
    sign: { now: () => 'A', trees: () => [] },
    expected: 'A',
    again,
  };
  const heard: ((asked: object) => void)[] = [];
  const said = vi.fn();
  const port = {
    postMessage: said,
    onMessage: { addListener: (listener: () => void) => heard.push(listener) },
    onDisconnect: { addListener: () => undefined },
  };
  // Only what the page uses of a port.
  servePanel(port as unknown as PanelPort, page, () => null);
  const ask = async (question: object): Promise<unknown> => {
    for (const tell of heard) tell({ id: 1, ...question });
    await vi.waitFor(() => expect(said).toHaveBeenCalled());
    return said.mock.calls.at(-1)?.[0].answer;
  };
  return { ask, again, page };
}

afterEach(() => vi.restoreAllMocks());

test('a page is read again on the panel’s request', async () => {
  const { ask, page } = served();
  expect(await ask({ ask: 'read', request: null })).toEqual(page.reading);
});

test.each([
  ['is not read', { ask: 'read', request: null }, null],
  ['takes no text', { ask: 'insert', request: 'Un texte' }, 'chart-changed'],
])('a page behind another tab %s: it is not the chart on screen', async (_what, asked, answer) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const { ask, again } = served();
  expect(await ask(asked)).toBe(answer);
  expect(again).not.toHaveBeenCalled();
});
