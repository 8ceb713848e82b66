import { browser } from 'wxt/browser';
import type { Result } from '../domain/failure.ts';
import type { PatientReading } from '../domain/patient.ts';
import { send } from '../messaging/client.ts';
import { keepReading } from './waiting-reading.ts';

/** A tab where the user asked for a reading, and its window. */
export interface AskedTab {
  tabId: number | undefined;
  windowId: number;
}

/** The number of the last gesture of each window. */
const gestures = new Map<number, number>();

/**
 * The gesture: opens the panel, then reads. The panel comes first and without waiting for anything,
 * because browsers let a panel open only while the click is being handled.
 */
export async function openAndHandOver(
  { tabId, windowId }: AskedTab,
  read: (tabId: number) => Promise<Result<PatientReading>>,
): Promise<void> {
  openPanel(windowId);
  if (tabId === undefined) return;
  const at = Date.now();
  const gesture = (gestures.get(windowId) ?? 0) + 1;
  gestures.set(windowId, gesture);
  const reading = await read(tabId);
  // A slow page must not come after the one asked for since, nor after its window.
  if (gestures.get(windowId) !== gesture) return;
  const kept = await keepReading(windowId, { at, tabId, reading });
  // A panel that is still opening hears nothing: it looks into the session storage by itself.
  await send('reading-ready', { windowId, kept: kept.ok });
}

/** A window was closed: what is still being read for it goes nowhere. */
export function dropGestures(windowId: number): void {
  gestures.delete(windowId);
}

function openPanel(windowId: number): void {
  const opened = isFirefox(browser)
    ? browser.sidebarAction.open()
    : browser.sidePanel.open({ windowId });
  // Refused by the browser (a window without a side bar): the user still has its own menu.
  opened.catch(() => undefined);
}

/** Firefox calls the panel a side bar; the shared typings only know Chrome's name. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

function isFirefox(api: object): api is WithSidebar {
  return 'sidebarAction' in api;
}
