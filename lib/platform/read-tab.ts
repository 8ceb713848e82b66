import { browser } from 'wxt/browser';
import { failed, success, type Result } from '../domain/failure.ts';
import type { PatientReading } from '../domain/patient.ts';

/** A page with restrictive frames may leave an injection without an answer for ever. */
const PATIENCE_MS = 3_000;

/**
 * Reads the open chart once, in its main frame, right after the user's click gave access to it. No
 * answer, a refusal and an answer of another shape are all `page-unreadable`: never "no patient".
 */
export async function readTab(tabId: number): Promise<Result<PatientReading>> {
  const unreadable = failed({ code: 'page-unreadable' });
  try {
    const answer = await Promise.race([inject(tabId), silence()]);
    return isReading(answer) ? success(answer) : unreadable;
  } catch {
    return unreadable;
  }
}

async function inject(tabId: number): Promise<unknown> {
  const results = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/reader.js'],
  });
  return results[0]?.result;
}

function silence(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
}

function isReading(answer: unknown): answer is PatientReading {
  return typeof answer === 'object' && answer !== null && 'fields' in answer;
}

/** What the session storage gives back of a result of `readTab`. */
export function isReadingResult(kept: unknown): kept is Result<PatientReading> {
  if (typeof kept !== 'object' || kept === null || !('ok' in kept)) return false;
  return kept.ok === true ? 'value' in kept && isReading(kept.value) : 'failure' in kept;
}
