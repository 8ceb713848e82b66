import { CHART_LINK } from '../messaging/chart-link.ts';
import { onConnection, shadowRootOf } from './isolated-world.ts';
import { hasChart, type ReadPage } from './read-page.ts';
import { servePanel } from './serve-panel.ts';

/** A panel that opens on the click takes its reading at once, and connects. */
const WAIT_MS = 30_000;

/** Where the script of an earlier click left the way to stop its own wait, in this isolated world. */
const WAITING = Symbol.for('aiguilleur-waiting');

/**
 * Leaves one listener for the panel that takes the reading; gone once it has connected, after 30
 * seconds, or when a later click has read the page again. A page that shows nobody is not followed.
 */
export function waitForPanel(page: ReadPage): void {
  const former: unknown = Reflect.get(globalThis, WAITING);
  if (typeof former === 'function') former();
  // The panel follows the main frame.
  if (!hasChart(page) || window !== window.top) return;
  const stop = onConnection(CHART_LINK, (port) => {
    end();
    servePanel(port, page, shadowRootOf);
  });
  const patience = setTimeout(() => end(), WAIT_MS);
  const end = (): void => {
    clearTimeout(patience);
    stop();
    Reflect.deleteProperty(globalThis, WAITING);
  };
  Reflect.set(globalThis, WAITING, end);
}
