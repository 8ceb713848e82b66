import { browser } from 'wxt/browser';
import { failed, success, type Result } from '../domain/failure.ts';
import type { PatientReading } from '../domain/patient.ts';
import { handAdapter } from '../ehr/adapter/handed-adapter.ts';
import { mergeReadings } from '../ehr/merge-readings.ts';
import { PatientReadingSchema } from '../ehr/patient-reading-schema.ts';
import { adapterFor } from './adapters.ts';
import { readFrames } from './site-frames.ts';

/** A page with restrictive frames may leave an injection without an answer for ever. */
const PATIENCE_MS = 6_000;

/**
 * Chromium sometimes gives access to the page a moment after it has told of the click, and refuses
 * what comes in between.
 */
const ATTEMPTS = 4;
const PAUSE_MS = 100;

/** The page of a gesture; its address is known only when the gesture gave access to it. */
export interface AskedPage {
  tabId: number;
  address: string | undefined;
}

/**
 * Reads the open chart once, in its main frame, right after the user's click gave access to it, then
 * in the frames of sites that the user allowed. No answer, a refusal and an answer of another shape
 * are all `page-unreadable`: never "no patient". So is a page that is left meanwhile: the click was
 * for what was shown, not for what comes after.
 */
export async function readTab(asked: AskedPage): Promise<Result<PatientReading>> {
  const page = watchLeaving(asked.tabId);
  try {
    const main = readingOf(await Promise.race([inject(asked, page), silence()]));
    const reading = main.ok ? success(await withFrames(asked.tabId, main.value)) : main;
    return page.left() ? failed({ code: 'page-unreadable' }) : reading;
  } catch {
    return failed({ code: 'page-unreadable' });
  } finally {
    page.stop();
  }
}

async function withFrames(tabId: number, main: PatientReading): Promise<PatientReading> {
  if (!main.warnings.includes('unread-frame')) return main;
  return mergeReadings(main, await readFrames(tabId));
}

/** What came from a page, or back from the session memory, as a reading. */
export function readingOf(answer: unknown): Result<PatientReading> {
  const reading = PatientReadingSchema.safeParse(answer);
  return reading.success ? success(reading.data) : failed({ code: 'page-unreadable' });
}

interface WatchedPage {
  left(): boolean;
  stop(): void;
}

async function inject(asked: AskedPage, page: WatchedPage, attempts = ATTEMPTS): Promise<unknown> {
  try {
    return await injectOnce(asked);
  } catch (error) {
    if (attempts <= 1) throw error;
    await pause(PAUSE_MS);
    if (page.left()) throw error;
    return inject(asked, page, attempts - 1);
  }
}

async function injectOnce({ tabId, address }: AskedPage): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  const adapter = address === undefined ? null : await adapterFor(address);
  await browser.scripting.executeScript({ target, func: handAdapter, args: [adapter] });
  const results = await browser.scripting.executeScript({ target, files: ['/reader.js'] });
  return results[0]?.result;
}

/** Told by the browser for every tab, without permission and without the address. */
function watchLeaving(tabId: number): WatchedPage {
  let left = false;
  const listener = (updated: number, change: { status?: string }): void => {
    left ||= updated === tabId && change.status === 'loading';
  };
  browser.tabs.onUpdated.addListener(listener);
  return {
    left: () => left,
    stop: () => browser.tabs.onUpdated.removeListener(listener),
  };
}

function silence(): Promise<null> {
  return pause(PATIENCE_MS).then(() => null);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
