import { browser } from 'wxt/browser';
import { failed, success, type Result } from '../domain/failure.ts';
import type { PatientReading } from '../domain/patient.ts';
import { PatientReadingSchema } from '../ehr/patient-reading-schema.ts';

/** A page with restrictive frames may leave an injection without an answer for ever. */
const PATIENCE_MS = 4_000;

/**
 * Chromium sometimes gives access to the page a moment after it has told of the click, and refuses
 * what comes in between.
 */
const ATTEMPTS = 4;
const PAUSE_MS = 100;

/**
 * Reads the open chart once, in its main frame, right after the user's click gave access to it. No
 * answer, a refusal and an answer of another shape are all `page-unreadable`: never "no patient". So
 * is a page that is left meanwhile: the click was for what was shown, not for what comes after.
 */
export async function readTab(tabId: number): Promise<Result<PatientReading>> {
  const page = watchLeaving(tabId);
  try {
    const answer = await Promise.race([inject(tabId, page), silence()]);
    return page.left() ? failed({ code: 'page-unreadable' }) : readingOf(answer);
  } catch {
    return failed({ code: 'page-unreadable' });
  } finally {
    page.stop();
  }
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

async function inject(tabId: number, page: WatchedPage, attempts = ATTEMPTS): Promise<unknown> {
  try {
    return await injectOnce(tabId);
  } catch (error) {
    if (attempts <= 1) throw error;
    await pause(PAUSE_MS);
    if (page.left()) throw error;
    return inject(tabId, page, attempts - 1);
  }
}

async function injectOnce(tabId: number): Promise<unknown> {
  const results = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/reader.js'],
  });
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
