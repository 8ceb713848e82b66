import type { SessionStore } from '../ports.ts';
import {
  consultationsItem,
  dropForWindow,
  getForWindow,
  putForWindow,
  readingsItem,
} from '../storage/session.ts';
import { ownWindow } from './own-window.ts';

/** The consultation of this window, in the browser's session memory. */
export const windowSession: SessionStore = {
  load: async () => getForWindow(consultationsItem, await ownWindow()),
  save: async (state) => putForWindow(consultationsItem, await ownWindow(), state),
  clear: async () => {
    const windowId = await ownWindow();
    await dropForWindow(consultationsItem, windowId);
    await dropForWindow(readingsItem, windowId);
  },
};
