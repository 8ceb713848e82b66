import versions from 'virtual:aiguilleur/versions';
import { searchUpdates } from './pack-updates.ts';
import { systemClock } from './system-clock.ts';

/** One search at a time: the start of the browser and a click may come together. */
let running: Promise<void> | null = null;

/** Looks for newer packs, in the background. A second call joins the first. */
export async function searchPacks(): Promise<null> {
  running ??= searchUpdates(versions, systemClock.today()).finally(() => {
    running = null;
  });
  await running;
  return null;
}
