import { browser } from 'wxt/browser';
import { sweepOnDisk } from '../storage/drafts/disk-drafts.ts';
import { sweepInMemory } from '../storage/drafts/memory-drafts.ts';
import { oneAtATime } from '../storage/drafts/one-at-a-time.ts';

const ALARM = 'draft-expiry';

/**
 * Erases drafts at their end while nobody looks at them: when the browser starts, when the product
 * is installed or replaced, and every hour. An end is on the hour, and opening looks at it again.
 */
export function keepDraftsShort(): void {
  const begin = (): void => {
    void browser.alarms.create(ALARM, { periodInMinutes: 60 });
    void sweep();
  };
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sweep();
  });
}

/** A store that cannot be read has nothing to erase; a draft that stays past its end does not open. */
async function sweep(): Promise<void> {
  await oneAtATime(async () => {
    await sweepInMemory(Date.now());
    await sweepOnDisk(Date.now());
  });
}
