import { browser } from 'wxt/browser';
import { failed, success, type Result } from '../domain/failure.ts';
import type { PatientReading } from '../domain/patient.ts';
import { CHART_ANSWERS, ChartNewsSchema } from '../messaging/chart-link-schema.ts';
import { CHART_LINK, type ChartAsk, type ChartRequest } from '../messaging/chart-link.ts';
import type { ChartPage } from '../ports.ts';
import { readingOf } from './read-tab.ts';
import { showsChart, withoutNir } from './waiting-reading.ts';

/** A page that is alive answers at once. Writing waits for the editor, reading for the page to stay. */
const PATIENCE_MS = { recheck: 1_000, insert: 4_000, read: 4_000, highlight: 1_000 } as const;

/** The panel's end of the link with the page of the last reading. */
export interface LinkedPage {
  page: ChartPage;
  /** From now on, follows the page just read in this tab in place of the former one. */
  follow(tabId: number): void;
}

/**
 * Connects to what the reading left in the page. `arrive` is given what « lire à nouveau » read. A
 * panel opened again on a consultation of before has no link until the next reading: `recheck` then
 * says `changed`, and the user decides.
 */
export function linkedPage(
  arrive: (tabId: number, reading: Result<PatientReading>) => void,
): LinkedPage {
  const listeners = new Set<() => void>();
  let link: Link | null = null;
  /** The link of the last look that found the same chart: a text goes into that chart and no other. */
  let sure: Link | null = null;
  /** The change is kept for who listens later: a reading may be taken before the panel is drawn. */
  let changed = false;
  const tell = (): void => {
    changed = true;
    for (const listener of listeners) listener();
  };
  const follow = (tabId: number): void => {
    link?.close();
    changed = false;
    sure = null;
    const own = connect(tabId, {
      onChanged: tell,
      onGone: () => {
        if (link === own) link = null;
        tell();
      },
    });
    link = own;
  };
  const page: ChartPage = {
    onChanged: (listener) => {
      listeners.add(listener);
      if (changed) listener();
      return () => listeners.delete(listener);
    },
    recheck: async () => {
      const asked = link;
      const state = CHART_ANSWERS.recheck.safeParse(
        await asked?.ask({ ask: 'recheck', request: null }),
      );
      const same = state.success && state.data === 'same' && link === asked;
      sure = same ? asked : null;
      return same ? 'same' : 'changed';
    },
    highlight: (locator) => void link?.ask({ ask: 'highlight', request: locator }),
    insert: async (text) => {
      // Another chart was read since the user was last found beside this one.
      if (!link || link !== sure) return failed({ code: 'chart-changed' });
      const outcome = CHART_ANSWERS.insert.safeParse(
        await link.ask({ ask: 'insert', request: text }),
      );
      if (!outcome.success) return failed({ code: 'note-not-written' });
      return outcome.data === 'written' ? success(null) : failed({ code: outcome.data });
    },
    readAgain: async () => {
      const asked = link;
      if (!asked) return false;
      sure = null;
      const answer = await asked.ask({ ask: 'read', request: null });
      // The page has gone meanwhile, or another one was read.
      if (link !== asked) return false;
      if (answer === undefined) {
        // It may follow a chart by now of which nothing is known here.
        asked.close();
        link = null;
        tell();
      }
      if (answer === undefined || answer === null) return false;
      const reading = readingOf(answer);
      if (showsChart(reading)) changed = false;
      arrive(asked.tabId, reading.ok ? success(withoutNir(reading.value)) : reading);
      return true;
    },
  };
  return { page, follow };
}

interface Link {
  tabId: number;
  /** Undefined when the page does not answer. */
  ask(question: ChartAsk): Promise<unknown>;
  close(): void;
}

function connect(tabId: number, told: { onChanged(): void; onGone(): void }): Link {
  const port = browser.tabs.connect(tabId, { frameId: 0, name: CHART_LINK });
  const waiting = new Map<number, (answer: unknown) => void>();
  let asked = 0;
  let open = true;
  const end = (): void => {
    open = false;
    for (const resolve of waiting.values()) resolve(undefined);
  };
  port.onMessage.addListener((said: unknown) => {
    const news = ChartNewsSchema.safeParse(said);
    if (!news.success) return;
    if (news.data.tell === 'changed') told.onChanged();
    else waiting.get(news.data.id)?.(news.data.answer);
  });
  port.onDisconnect.addListener(() => {
    // Chromium reports an error that nobody looked at.
    void browser.runtime.lastError;
    end();
    told.onGone();
  });
  return {
    tabId,
    ask: async (question) => {
      if (!open) return undefined;
      const id = (asked += 1);
      const answer = new Promise((resolve) => {
        waiting.set(id, resolve);
        setTimeout(() => resolve(undefined), PATIENCE_MS[question.ask]);
      });
      const request: ChartRequest = { id, ...question };
      port.postMessage(request);
      return answer.finally(() => waiting.delete(id));
    },
    close: () => {
      end();
      // Our own end hears nothing of it.
      port.disconnect();
    },
  };
}
