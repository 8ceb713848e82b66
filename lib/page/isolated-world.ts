import { browser, type Browser } from 'wxt/browser';
import { openRootOf, type ShadowRootOf } from '../ehr/dom.ts';

/** The panel's end, as seen from the page. */
export type PanelPort = Pick<
  Browser.runtime.Port,
  'name' | 'postMessage' | 'onMessage' | 'onDisconnect' | 'disconnect'
>;

/** Shadow roots that the page closed are read too, where the browser lets extensions do so. */
export const shadowRootOf: ShadowRootOf = (element) => {
  try {
    if (hasRoots(element)) return element.openOrClosedShadowRoot;
    if (element instanceof HTMLElement) return browser.dom.openOrClosedShadowRoot(element);
  } catch {
    // Not an element of this kind of document: what is open is read.
  }
  return openRootOf(element);
};

/**
 * Called with each connection of a page of this extension, under a name. Returns the way to stop.
 */
export function onConnection(name: string, listener: (port: PanelPort) => void): () => void {
  const hear = (port: Browser.runtime.Port): void => {
    if (port.name === name && port.sender?.id === browser.runtime.id) listener(port);
  };
  browser.runtime.onConnect.addListener(hear);
  return () => browser.runtime.onConnect.removeListener(hear);
}

/** Firefox gives it on the element itself. */
interface WithRoots {
  openOrClosedShadowRoot: ShadowRoot | null;
}

function hasRoots(element: object): element is WithRoots {
  return 'openOrClosedShadowRoot' in element;
}
