import { browser, type Browser } from 'wxt/browser';
import { failed, success, type Result } from '../domain/failure.ts';
import type { FillReport } from '../domain/form-map.ts';
import { parseFillEnd } from '../fill/fill-end-schema.ts';
import { FILLER, fillOrder, type FillEnd, type FillOrder } from '../fill/fill-order.ts';
import { isFormPage } from '../fill/is-form-page.ts';
import type { WebForm } from '../ports/requests.ts';
import { dropFillToken, seeFillToken } from '../storage/fill-token.ts';
import { ownWindow } from './own-window.ts';
import { wipeInTime } from './web-form-timer.ts';

/** The page itself stops sooner; one that is blocked by a question of its own may never answer. */
const PATIENCE_MS = 20_000;

/**
 * Fills the form in the tab that the window shows, under the grant of the last click on the icon
 * there. Values travel in the call alone, to that tab’s isolated world.
 */
export function webForm(): WebForm {
  wipeInTime(ownWindow);
  return {
    fill: async (map, request): Promise<Result<FillReport>> => {
      const windowId = await ownWindow();
      const tab = await shownTab(windowId);
      const token = await seeFillToken(windowId);
      if (tab?.id === undefined || !tab.url || token?.tabId !== tab.id) {
        return failed({ code: 'page-unreadable' });
      }
      const shown = new URL(tab.url);
      if (token.host !== shown.host || !isFormPage(shown, map)) {
        return failed({ code: 'form-elsewhere', host: map.host });
      }
      // Once: whatever comes of it.
      await dropFillToken(windowId);
      const order = fillOrder(map, request);
      const end = await fillIn(tab.id, order);
      if (end === 'refused') return failed({ code: 'page-unreadable' });
      if (end?.end === 'filled') return success(end.report);
      return failed(
        end?.end === 'elsewhere'
          ? { code: 'form-elsewhere', host: map.host }
          : { code: 'form-left' },
      );
    },
  };
}

async function shownTab(windowId: number): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab;
}

/** `refused`: nothing could be injected, so nothing was written. Null: it began, and gave no answer. */
async function fillIn(tabId: number, order: FillOrder): Promise<FillEnd | 'refused' | null> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['/filler.js'] });
  } catch {
    return 'refused';
  }
  const page = watchLeaving(tabId);
  try {
    const filling = browser.scripting.executeScript({
      target,
      func: callFiller,
      args: [FILLER, order],
    });
    const results = await Promise.race([filling, page.left, silence()]);
    return parseFillEnd(results?.[0]?.result, order);
  } catch {
    return null;
  } finally {
    page.stop();
  }
}

/** Runs in the page’s isolated world, alone: it must not use anything of this file. */
function callFiller(filler: string, order: FillOrder): unknown {
  const fill: unknown = Reflect.get(globalThis, filler);
  return typeof fill === 'function' ? fill(order) : null;
}

/** `left` settles, without a result, when the tab loads another page. */
function watchLeaving(tabId: number): { left: Promise<null>; stop(): void } {
  let tell = (): void => undefined;
  const left = new Promise<null>((resolve) => {
    tell = () => resolve(null);
  });
  const listener = (updated: number, change: { status?: string }): void => {
    if (updated === tabId && change.status === 'loading') tell();
  };
  browser.tabs.onUpdated.addListener(listener);
  return { left, stop: () => browser.tabs.onUpdated.removeListener(listener) };
}

function silence(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
}
