import { browser, type Browser } from 'wxt/browser';
import { failed, success, type Result } from '../domain/failure.ts';
import { LEARN_FIELDS, type Picking } from '../domain/learned.ts';
import type { PatientReading } from '../domain/patient.ts';
import type { Adapter } from '../ehr/adapter/adapter.ts';
import { parseAdapter } from '../ehr/adapter/adapter-schema.ts';
import { handAdapter } from '../ehr/adapter/handed-adapter.ts';
import { placeBeside } from '../pick/place-beside.ts';
import { adapterFrom, pathPattern } from '../pick/adapter-from.ts';
import { holdsPersonal, personalWords } from '../pick/personal-words.ts';
import { STOP_PICKING, stopPicking } from '../pick/stop-picking.ts';
import type { LearnPage } from '../ports.ts';
import { keepAdapter } from './adapters.ts';
import { ownWindow } from './own-window.ts';
import { PickingSchema } from './picking-schema.ts';
import { readingOf } from './read-tab.ts';

const picker: Act = (target) => browser.scripting.executeScript({ target, files: ['/picker.js'] });
const reader: Act = (target) => browser.scripting.executeScript({ target, files: ['/reader.js'] });
const stop: Act = (target) =>
  browser.scripting.executeScript({ target, func: stopPicking, args: [STOP_PICKING] });

const hand =
  (adapter: Adapter | null): Act =>
  (target) =>
    browser.scripting.executeScript({ target, func: handAdapter, args: [adapter] });

const UNREADABLE = failed({ code: 'page-unreadable' });

/**
 * Acts in the page of the window, under the grant that the last click on the icon gave; refused, the
 * user is told to click it. Each act is one gesture in the panel: nothing is injected between them.
 */
export function learnPage(): LearnPage {
  /** Words of the persons shown while trying: none may be kept, the path included. */
  const words = new Set<string>();
  const isOfPerson = (text: string): boolean => holdsPersonal(text, words);
  /** As long as nobody's name was read, any part of a path may be that name. */
  let named = false;
  return {
    begin: async () => {
      const address = (await shownTab())?.url ?? '';
      if (!URL.canParse(address)) return UNREADABLE;
      const { protocol, hostname, pathname } = new URL(address);
      if (!/^https?:$/.test(protocol)) return UNREADABLE;
      return success({ host: hostname, path: pathPattern(pathname, () => false) });
    },
    pick: async (draft): Promise<Result<Picking>> => {
      const adapter = Object.keys(draft.places).length > 0 ? adapterFrom(draft) : null;
      await inPage(hand(adapter), draft.host);
      const picking = PickingSchema.safeParse(await inPage(picker, draft.host));
      return picking.success ? success(picking.data) : UNREADABLE;
    },
    named: placeBeside,
    stop: () => void inPage(stop, null),
    tryOut: async (draft): Promise<Result<PatientReading>> => {
      const adapter = parseAdapter(adapterFrom(draft));
      if (!adapter.ok) return adapter;
      await inPage(hand(adapter.value), draft.host);
      const reading = readingOf(await inPage(reader, draft.host));
      named ||= reading.ok && isNamed(reading.value);
      if (reading.ok) for (const word of personalWords('', reading.value)) words.add(word);
      return reading;
    },
    keep: async (draft) => {
      const told = LEARN_FIELDS.filter((field) => isOfPerson(draft.places[field]?.place ?? ''));
      const places = LEARN_FIELDS.flatMap((field) => {
        const place = told.includes(field) ? undefined : draft.places[field];
        return place ? [[field, place] as const] : [];
      });
      const path = pathPattern(draft.path, (part) => !named || isOfPerson(part));
      const kept = await keepAdapter(
        adapterFrom({ ...draft, path, places: Object.fromEntries(places) }),
      );
      return kept.ok ? success(told) : kept;
    },
  };
}

function isNamed({ fields: { birthName, usedName, familyName } }: PatientReading): boolean {
  return Boolean(birthName ?? usedName ?? familyName);
}

async function shownTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId: await ownWindow() });
  return tab;
}

type Act = (target: { tabId: number; frameIds: number[] }) => Promise<{ result?: unknown }[]>;

/**
 * Does something in the main frame of the page shown; null when the browser refuses, when the page is
 * left, and when it is not of the host that is learned.
 */
async function inPage(act: Act, host: string | null): Promise<unknown> {
  try {
    const { id: tabId, url = '' } = (await shownTab()) ?? {};
    if (tabId === undefined || (host !== null && new URL(url).hostname !== host)) return null;
    const [first] = await act({ tabId, frameIds: [0] });
    return first?.result ?? null;
  } catch {
    return null;
  }
}
