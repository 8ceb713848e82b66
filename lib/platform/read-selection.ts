import { browser } from 'wxt/browser';
import { failed, type Result } from '../domain/failure.ts';
import type { PatientReading } from '../domain/patient.ts';
import { readText } from '../ehr/text/read-text.ts';
import { readingOf } from './read-tab.ts';

/** Characters: an identity block and the head of a letter, not a whole record. */
const LONGEST = 10_000;

/** A frame that does not answer leaves the text that came with the click. */
const PATIENCE_MS = 1_000;

/**
 * Reads the person in the text that the user selected. The page is asked for it in the frame of the
 * click, because browsers put what they give with the click on one line; a frame of another site and a
 * viewer of documents only give that.
 */
export async function readSelection(
  tabId: number,
  {
    frameId = 0,
    selectionText = '',
  }: { frameId?: number | undefined; selectionText?: string | undefined },
): Promise<Result<PatientReading>> {
  const inFrame = await Promise.race([selectedIn(tabId, frameId), noAnswer()]);
  const text = (inFrame.trim() || selectionText).slice(0, LONGEST);
  if (text.trim() === '') return failed({ code: 'page-unreadable' });
  return readingOf(readText(text, { source: 'selection' }));
}

async function selectedIn(tabId: number, frameId: number): Promise<string> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (longest: number) => String(getSelection() ?? '').slice(0, longest),
      args: [LONGEST],
    });
    const selected = results[0]?.result;
    return typeof selected === 'string' ? selected : '';
  } catch {
    return '';
  }
}

function noAnswer(): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve(''), PATIENCE_MS));
}
