import type { Result } from '../domain/failure.ts';
import type { PatientReading } from '../domain/patient.ts';
import { serve } from '../messaging/server.ts';
import type { PatientSource } from '../ports.ts';
import { dropForWindow, getForWindow, readingsItem } from '../storage/session.ts';
import { ownWindow } from './own-window.ts';
import { readingOf } from './read-tab.ts';

/**
 * The open chart as the background read it for this window. A reading is taken once: a panel opened
 * again without a click must not present an older page as the current one.
 */
export function chartSource(): PatientSource {
  let turn: Promise<unknown> = Promise.resolve();
  const takeInTurn = (): Promise<Result<PatientReading> | null> => {
    const taken = turn.then(take);
    turn = taken;
    return taken;
  };
  return {
    latest: takeInTurn,
    onReading: (listener) => {
      const deliver = async (): Promise<void> => {
        const reading = await takeInTurn();
        if (reading) listener(reading);
      };
      const stop = serve({
        'reading-ready': async ({ windowId }) => {
          if (windowId === (await ownWindow())) await deliver();
          return null;
        },
      });
      // The reading may have arrived while the panel was starting, before anybody listened.
      void deliver();
      return stop;
    },
  };
}

async function take(): Promise<Result<PatientReading> | null> {
  const windowId = await ownWindow();
  const kept = await getForWindow(readingsItem, windowId);
  if (kept === null) return null;
  await dropForWindow(readingsItem, windowId);
  return readingOf(kept);
}
