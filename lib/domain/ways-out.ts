import type { Channel } from './channel.ts';
import type { Way } from './consultation.ts';

/** What may be done here. */
export interface Means {
  /** How the addressee takes a request, in its order; null: not known. */
  accepts: readonly Channel[] | null;
  /** Nothing nominative leaves: no document that says who a person is. */
  anonymous: boolean;
  /** A public page: nothing but its own documents. */
  publicPage: boolean;
  /** The chart that was read is still followed: a note may be written there. */
  chart: boolean;
}

/** The ways to hand the request over: first those that the addressee takes, in its order. */
export interface WaysOut {
  first: readonly Way[];
  others: readonly Way[];
}

/** Its own forms are offered apart (`own-pdf`, `own-page`); a regional tool is outside: the text is copied there. */
const WAYS_OF: Readonly<Record<Channel, readonly Way[]>> = {
  phone: ['call'],
  mss: ['copy', 'pdf'],
  xdm: ['xdm'],
  'pdf-form': [],
  'web-form': [],
  tool: ['copy'],
  fhir: ['fhir'],
  paper: ['print'],
};

/** What suits everybody when nothing is known of the addressee: secure mail, then paper. */
const ANYBODY: readonly Way[] = ['copy', 'pdf', 'print'];
const EVERY: readonly Way[] = [
  ...ANYBODY,
  'call',
  'fillable',
  'xdm',
  'cda',
  'fhir',
  'fhir-transaction',
];
/** These say who the person is, or say nothing. */
const ABOUT_SOMEBODY: readonly Way[] = ['xdm', 'cda', 'fhir', 'fhir-transaction'];

/** The ways that make sense now. A way is offered once; copy, PDF and print are always there. */
export function waysOut({ accepts, anonymous, publicPage, chart }: Means): WaysOut {
  const possible = EVERY.filter(
    (way) =>
      !(anonymous && ABOUT_SOMEBODY.includes(way)) &&
      !(publicPage && way === 'call') &&
      // Somebody who is known, or who opposes, is not to be completed elsewhere.
      (publicPage || way !== 'fillable'),
  );
  const preferred = (accepts ?? []).flatMap((channel) => WAYS_OF[channel]);
  const known = [...new Set(preferred)].filter((way) => possible.includes(way));
  const first = known.length > 0 ? known : ANYBODY;
  const others = possible.filter((way) => !first.includes(way));
  return { first: chart ? [...first, 'note'] : first, others };
}
