/**
 * What the panel and the page that was read say to each other while the panel is open. The panel
 * asks, the page answers and tells of a change. The only patient data on the way are the text of the
 * note, which the user sends into the chart, and a new reading, which the user asked for. Types
 * only: the page carries no schema; the panel checks what it hears with `chart-link-schema.ts`.
 */
import type { PatientReading } from '../domain/patient.ts';

/** Name of the connection, from the panel to the main frame of the tab. */
export const CHART_LINK = 'aiguilleur-chart';

/** What each question carries, and what its answer is. */
export interface ChartQuestions {
  /** Is it still the chart that was read? */
  recheck: { request: null; answer: ChartState };
  /** Writes a text at the cursor. */
  insert: { request: string; answer: InsertOutcome };
  /** Reads again: this chart becomes the one that is followed. Null: another tab is shown. */
  read: { request: null; answer: PatientReading | null };
  /** Marks a place, or takes the mark away. */
  highlight: { request: string | null; answer: null };
}

export type ChartQuestion = keyof ChartQuestions;
export type ChartState = 'same' | 'changed';

export const INSERT_OUTCOMES = [
  'written',
  'chart-changed',
  'no-cursor',
  'note-not-written',
] as const;
export type InsertOutcome = (typeof INSERT_OUTCOMES)[number];

/** A question of the panel. */
export type ChartAsk = {
  [Name in ChartQuestion]: { ask: Name; request: ChartQuestions[Name]['request'] };
}[ChartQuestion];

/** As it travels; `id` comes back with the answer. */
export type ChartRequest = ChartAsk & { id: number };

/** From the page: the chart has changed, or the answer to a question. */
export type ChartNews = { tell: 'changed' } | { tell: 'answer'; id: number; answer: unknown };
