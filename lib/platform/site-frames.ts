import { browser } from 'wxt/browser';
import type { Adapter } from '../ehr/adapter/adapter.ts';
import { handAdapter } from '../ehr/adapter/handed-adapter.ts';
import type { FramesRead } from '../ehr/merge-readings.ts';
import { PatientReadingSchema } from '../ehr/patient-reading-schema.ts';
import { keptSites } from '../storage/sites.ts';
import { adapterFor } from './adapters.ts';
import { isSiteAllowed, siteOf } from './site-permission.ts';

/** A page with restrictive frames may leave an injection without an answer for ever. */
const REACH_MS = 1_500;
const READ_MS = 4_000;

/** What a reachable frame says of itself. */
interface ReachedFrame {
  frameId: number;
  address: string;
  /** It stands, visible, in a page of another site. */
  foreign: boolean;
  /** Visible frames inside it that it cannot look into. */
  opaque: number;
}

/**
 * The frames of other sites that the user allowed, in the tab of a click. `all`: no other frame of
 * another site is visible. Asks nothing of the page when no site is allowed.
 */
export async function framesToRead(
  tabId: number,
): Promise<{ frames: readonly { frameId: number; address: string }[]; all: boolean }> {
  const origins = (await keptSites()).map(({ origin }) => origin);
  const allowed = await Promise.all(origins.map(isSiteAllowed));
  const sites = origins.filter((_origin, at) => allowed[at]);
  if (sites.length === 0) return { frames: [], all: false };
  const reached = await Promise.race([reachedFrames(tabId), silence(REACH_MS)]);
  const frames = reached.filter(
    ({ frameId, address, foreign }) => frameId !== 0 && foreign && sites.includes(siteOf(address)),
  );
  const opaque = reached.reduce((sum, frame) => sum + frame.opaque, 0);
  return {
    frames: frames.map(({ frameId, address }) => ({ frameId, address })),
    all: opaque <= frames.length,
  };
}

/**
 * Reads them, by the reader injected in each; a frame that answers nothing good is one that was not
 * read.
 */
export async function readFrames(tabId: number): Promise<FramesRead> {
  const { frames, all } = await framesToRead(tabId);
  const answers = await Promise.all(
    frames.map(async ({ frameId, address }) => {
      const injected = inject(tabId, frameId, await adapterFor(address));
      const answer = await Promise.race([injected, silence(READ_MS)]);
      const reading = PatientReadingSchema.safeParse(answer);
      return reading.success ? [{ frame: new URL(address).hostname, reading: reading.data }] : [];
    }),
  );
  const readings = answers.flat();
  return { readings, all: all && readings.length === frames.length };
}

async function inject(tabId: number, frameId: number, adapter: Adapter | null): Promise<unknown> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, func: handAdapter, args: [adapter] });
    const results = await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    return results[0]?.result;
  } catch {
    return null;
  }
}

async function reachedFrames(tabId: number): Promise<ReachedFrame[]> {
  try {
    const target = { tabId, allFrames: true };
    const results = await browser.scripting.executeScript({ target, func: aboutThisFrame });
    return results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
  } catch {
    return [];
  }
}

/** Runs in each frame, alone: it must not use anything of this file. */
function aboutThisFrame(): Omit<ReachedFrame, 'frameId'> {
  const isOpaque = (frame: HTMLIFrameElement): boolean => {
    if (frame.getBoundingClientRect().height <= 40) return false;
    try {
      return frame.contentDocument === null;
    } catch {
      return true;
    }
  };
  const opaqueIn = (root: Document | ShadowRoot): number => {
    let count = 0;
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) count += opaqueIn(element.shadowRoot);
      if (element.localName !== 'iframe' && element.localName !== 'frame') continue;
      if (isOpaque(element as HTMLIFrameElement)) count += 1; // localName says so
    }
    return count;
  };
  let foreign = self !== top && innerHeight > 40;
  try {
    foreign &&= parent.location.origin !== location.origin;
  } catch {
    // A page that may not be asked is of another site.
  }
  return { address: location.href, foreign, opaque: opaqueIn(document) };
}

function silence(milliseconds: number): Promise<never[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), milliseconds));
}
