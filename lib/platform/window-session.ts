import type { SessionStore } from '../ports.ts';
import { dropPrintout } from '../storage/printout.ts';
import {
  consultationsItem,
  forgetWindow,
  getForWindow,
  ofWindow,
  putForWindow,
} from '../storage/session.ts';
import { watchItem } from '../storage/stored-item.ts';
import { ownWindow } from './own-window.ts';

/** The consultation of this window, in the browser's session memory. */
export const windowSession: SessionStore = {
  load: async () => getForWindow(consultationsItem, await ownWindow()),
  save: async (state) => putForWindow(consultationsItem, await ownWindow(), state),
  clear: async () => {
    const [forgotten, dropped] = await Promise.all([
      forgetWindow(await ownWindow()),
      dropPrintout(),
    ]);
    return forgotten.ok ? dropped : forgotten;
  },
  onErased: (listener) => {
    let stop = (): void => undefined;
    let stopped = false;
    const watch = (windowId: number): void => {
      if (stopped) return;
      stop = watchItem(ofWindow(consultationsItem, windowId), (change) => {
        if (change === 'removed') listener();
      });
    };
    // Without a window there is no consultation of its own to watch.
    ownWindow().then(watch, () => undefined);
    return () => {
      stopped = true;
      stop();
    };
  },
};
