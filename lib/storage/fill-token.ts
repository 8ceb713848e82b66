import type { Result } from '../domain/failure.ts';
import { zod } from '../zod.ts';
import { dropForWindow, getForWindow, ofWindow, putForWindow } from './session.ts';
import type { StoredItem } from './stored-item.ts';

/** The right to fill the form of one tab, once: nothing about a person, nothing of the request. */
export interface FillToken {
  tabId: number;
  /** Exact host that the click was over. */
  host: string;
  /** End of the right, in milliseconds since 1970. */
  until: number;
}

const Token = zod.strictObject({ tabId: zod.int(), host: zod.string(), until: zod.number() });

/** How long a click on the icon lets the form under it be filled. */
export const FILL_TOKEN_MS = 10 * 60_000;

/** One for each window, given by the last click on the icon there. */
export const fillTokenItem: StoredItem<unknown> = {
  key: 'fill-tokens',
  area: 'session',
  lifetime: 'browser-session',
  schema: zod.unknown(),
  upgrades: [],
};

/** Gives the right, in the place of the one that the window had. */
export async function giveFillToken(windowId: number, token: FillToken): Promise<Result<null>> {
  return putForWindow(fillTokenItem, windowId, token);
}

/** The right that a window has now; one whose time is over is wiped, and is none. */
export async function seeFillToken(windowId: number): Promise<FillToken | null> {
  const kept = await getForWindow(fillTokenItem, windowId);
  if (kept === null) return null;
  const token = Token.safeParse(kept);
  // Asked after the reading: a right given meanwhile is not from the future.
  const now = Date.now();
  // A clock that was put back gives no more time.
  if (token.success && token.data.until > now && token.data.until <= now + FILL_TOKEN_MS + SKEW_MS)
    return token.data;
  await dropFillToken(windowId);
  return null;
}

/** Processes of a browser may differ by so much on the time. */
const SKEW_MS = 1_000;

/** Wipes the right of a window: used, over, its tab closed, its page left. */
export async function dropFillToken(windowId: number): Promise<Result<null>> {
  return dropForWindow(fillTokenItem, windowId);
}

/** Where the right of a window is kept, to hear of it. */
export function fillTokenOf(windowId: number): StoredItem<unknown> {
  return ofWindow(fillTokenItem, windowId);
}
