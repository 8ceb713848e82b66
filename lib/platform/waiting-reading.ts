import type { Result } from '../domain/failure.ts';
import type { PatientReading } from '../domain/patient.ts';
import { dropForWindow, getForWindow, putForWindow, readingsItem } from '../storage/session.ts';
import { zod } from '../zod.ts';
import { readingOf } from './read-tab.ts';

/** A panel that opens on the click takes its reading at once: an older one is about another moment. */
const LIFE_MS = 30_000;

/** Kept in the place of a reading: it fits no reading, so the panel takes it as unreadable. */
const UNREADABLE = 'page-unreadable';

const Waiting = zod.strictObject({
  /** Moment of the click, in milliseconds since 1970. */
  at: zod.number(),
  tabId: zod.int(),
  reading: zod.unknown(),
});

/** A reading, the moment of its click and the tab it was made in. */
export interface Taken {
  at: number;
  tabId: number;
  reading: Result<PatientReading>;
}

/** Puts a reading where the panel of the window takes it. The NIR stays out: nothing uses it. */
export async function keepReading(
  windowId: number,
  { at, tabId, reading }: Taken,
): Promise<Result<null>> {
  const kept = reading.ok ? withoutNir(reading.value) : UNREADABLE;
  return alone(() => putForWindow(readingsItem, windowId, { at, tabId, reading: kept }));
}

/** The reading that waits for the window, taken out; null when there is none, or none of this moment. */
export async function takeReading(windowId: number): Promise<Taken | null> {
  return alone(async () => {
    const waiting = Waiting.safeParse(await getForWindow(readingsItem, windowId));
    if (!waiting.success) return null;
    await dropForWindow(readingsItem, windowId);
    const { at, tabId, reading } = waiting.data;
    return Date.now() - at > LIFE_MS ? null : { at, tabId, reading: readingOf(reading) };
  });
}

/** The background and the panel one at a time: a reading put while one is taken must not go unread. */
function alone<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request('aiguilleur-readings', act);
}

/** A reading as it leaves the page. */
export function withoutNir({ fields, ...reading }: PatientReading): PatientReading {
  const { nir: _nir, ...others } = fields;
  return { ...reading, fields: others };
}

/** True for a person read in a page: a text, or a page that shows nobody, has no chart to follow. */
export function showsChart(reading: Result<PatientReading>): boolean {
  const found = reading.ok ? Object.values(reading.value.fields) : [];
  return found.some(({ provenance: { source } }) => source === 'generic' || source === 'adapter');
}
