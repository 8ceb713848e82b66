import { advanceWithChart } from '../domain/chart-events.ts';
import { failed, type Result } from '../domain/failure.ts';
import type { PatientReading } from '../domain/patient.ts';
import { serve } from '../messaging/server.ts';
import type { PatientSource } from '../ports.ts';
import { linkedPage } from './chart-page.ts';
import { ownWindow } from './own-window.ts';
import { watchShownPage, type ShownPage } from './shown-page.ts';
import { showsChart, takeReading, type Taken } from './waiting-reading.ts';

/**
 * The open chart as the background read it for this window. A reading is taken once: a panel opened
 * again without a click must not present an older page as the current one.
 */
export function chartSource(): PatientSource {
  let turn: Promise<unknown> = Promise.resolve();
  let last: Taken | null = null;
  let page: ShownPage | null = null;
  const listeners = new Set<(reading: Result<PatientReading>) => void>();
  const linked = linkedPage((tabId, reading) => {
    last = { at: Date.now(), tabId, reading };
    page?.read(last);
    for (const listener of listeners) listener(reading);
  });
  let toFollow: number | null = null;
  /** Once the reading is in the panel's hands: what the page tells then is about it. */
  const followTaken = (): void => {
    if (toFollow !== null) linked.follow(toFollow);
    toFollow = null;
  };
  const take = async (): Promise<Result<PatientReading> | null> => {
    const taken = await takeReading(await ownWindow());
    if (!taken) return null;
    // A page that shows nobody (a webmail, the form of a DAC) does not take the place of the chart.
    if (showsChart(taken.reading)) {
      last = taken;
      page?.read(taken);
      toFollow = taken.tabId;
    }
    return taken.reading;
  };
  const takeInTurn = (): Promise<Result<PatientReading> | null> => {
    // What breaks here must not silence the readings that follow.
    const taken = turn.then(take).catch(() => failed({ code: 'page-unreadable' }));
    turn = taken;
    return taken;
  };
  return {
    advance: advanceWithChart,
    readText: async (text) => {
      const { readText } = await import('../ehr/text/read-text.ts');
      return readText(text, { source: 'clipboard' });
    },
    page: linked.page,
    latest: takeInTurn,
    onReading: (listener) => {
      listeners.add(listener);
      const deliver = async (): Promise<void> => {
        const reading = await takeInTurn();
        if (!reading) return;
        listener(reading);
        followTaken();
      };
      const stop = serve({
        'reading-ready': async ({ windowId, kept }) => {
          if (windowId !== (await ownWindow())) return null;
          if (kept) await deliver();
          else listener(failed({ code: 'storage-unavailable' }));
          return null;
        },
      });
      followTaken();
      // The reading may have arrived while the panel was starting, before anybody listened.
      void deliver();
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    onShown: (listener) => {
      page = watchShownPage(ownWindow(), listener);
      if (last) page.read(last);
      return page.stop;
    },
  };
}
