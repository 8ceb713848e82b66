import type { PatientReading } from '../domain/patient.ts';
import type { Adapter } from './adapter/adapter.ts';
import { readByAdapter } from './adapter/read-by-adapter.ts';
import { Clock, OutOfTime } from './clock.ts';
import type { ShadowRootOf } from './dom.ts';
import { Remarks } from './evidence.ts';
import { dateOrderOf } from './page-signs.ts';
import { blank, readPerson } from './read-person.ts';
import { snapshotOf, type Budget } from './snapshot.ts';

export interface ReadOptions {
  /** Day of the reading, to check ages; now by default. */
  today?: Date;
  /** How much of the page may be visited; 20 000 nodes and 200 ms by default, as much again to judge it. */
  budget?: Budget;
  /** Where this software shows each value; the page is read by its own structure without one. */
  adapter?: Adapter | null;
  /** How to enter shadow roots; the open ones by default. */
  shadowRootOf?: ShadowRootOf;
}

/**
 * Reads the chart shown in a document: one person, or blanks with the reason. Conservative: a value
 * missed is better than a wrong one. Never writes to the page, keeps nothing, never throws on a
 * page's content; a page too long to be read whole gives no value.
 */
export function readChart(document: Document, options: ReadOptions = {}): PatientReading {
  const today = options.today ?? new Date();
  const budget = options.budget ?? { nodes: 20_000, milliseconds: 200 };
  const remarks = new Remarks();
  const clock = new Clock(performance.now() + budget.milliseconds * 2);
  const page = snapshotOf(document, budget, options.shadowRootOf);
  if (page.unreadFrame) remarks.warn('unread-frame');
  if (page.cut) {
    // What was not seen may hold a second person.
    remarks.refuse('birthName', 'page-too-long');
    return blank(remarks);
  }
  if (page.password) {
    remarks.warn('not-a-chart');
    return blank(remarks);
  }

  const order = dateOrderOf(page.root, languageOf(page.languages));
  const frame = { order, today, clock };
  const { adapter } = options;
  try {
    const read = adapter ? readByAdapter(page.root, adapter, frame, remarks) : null;
    return read ?? readPerson(page.root, frame, remarks);
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    remarks.refuse('birthName', 'page-too-long');
    return blank(remarks);
  }
}

/** A frame in another language than French makes the whole page doubtful. */
function languageOf(languages: readonly string[]): string {
  return (
    languages.find((language) => language !== '' && !/^fr\b/i.test(language)) ?? languages[0] ?? ''
  );
}
