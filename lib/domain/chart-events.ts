import { REACH_FIELDS } from './confirmed-identity.ts';
import { advance, emptied, TRAITS } from './consultation-events.ts';
import type { ConsultationEvent } from './consultation-events.ts';
import { isUnderWay, REACH } from './consultation.ts';
import type { Consultation, Reach } from './consultation.ts';
import type { Identity, PatientReading } from './patient.ts';
import { isSamePerson, personFrom } from './person-read.ts';

/** What happens to a person read in a chart. A public page has neither: its code stays without. */
export type ChartEvent =
  | { type: 'reading-arrived'; reading: PatientReading }
  /** A click gave nothing: a person read before, and not confirmed, is not the one on screen. */
  | { type: 'reading-failed' }
  /** The page that was read no longer shows what identified the person. */
  | { type: 'chart-changed' }
  /** Another chart is shown: go on with the person at hand, or start again with the chart's. */
  | { type: 'person-kept' }
  | { type: 'person-replaced' }
  /** The answers given about nobody are about the person who was read. */
  | { type: 'person-joined' }
  | { type: 'identity-edited'; field: keyof Identity; value: string }
  | { type: 'name-sorted'; as: 'birthName' | 'usedName' }
  | { type: 'identity-confirmed' }
  | { type: 'reach-confirmed'; reach: Reach };

/** The step machine where a person may be read or typed. Pure; the rest is that of every page. */
export function advanceWithChart(state: Consultation, event: ConsultationEvent): Consultation {
  switch (event.type) {
    case 'reading-arrived':
      return withReading(state, event.reading);
    case 'reading-failed':
      return { ...(isUnderWay(state) ? state : emptied(state)), unreadable: true };
    case 'chart-changed':
      return state.link === 'same' ? { ...state, link: 'changed', held: true } : state;
    case 'person-kept':
      return { ...state, pending: null, held: false };
    case 'person-replaced':
      return state.pending ? withReading(emptied(state), state.pending) : state;
    case 'person-joined':
      return state.pending && isAboutNobody(state) ? joined(state, state.pending) : state;
    case 'identity-edited':
      return withIdentity(state, event.field, event.value);
    case 'name-sorted':
      return withName(state, event.as);
    case 'identity-confirmed':
      return { ...state, confirmed: true, unreadable: false, step: 'questions' };
    case 'reach-confirmed':
      return { ...state, reachConfirmed: withReach(state, event.reach) };
    default:
      return advance(state, event);
  }
}

/**
 * Nothing is overwritten silently: another person's chart waits for the user's choice. A page that
 * shows nobody (a webmail, a list) says why nothing was read there, and no more. A text says nothing
 * of the chart that is open.
 */
function withReading(state: Consultation, reading: PatientReading): Consultation {
  const person = personFrom(reading);
  const link = linkOf(reading);
  if (isUnderWay(state)) {
    const { warnings, refused } = person;
    const told = { ...state, warnings, refused, unreadable: false };
    const shown = link === 'pasted' || isAboutNobody(state) ? state.link : 'changed';
    if (isSamePerson(state, reading)) {
      return link === 'same' ? { ...told, link, pending: null, held: false } : told;
    }
    const somebody = TRAITS.some((trait) => person.identity[trait] !== '') || person.unsortedName;
    const other = { link: shown, pending: reading, held: true, unreadable: false } as const;
    return somebody ? { ...state, ...other } : told;
  }
  const before = isSamePerson(state, reading) ? state : emptied(state);
  return { ...before, ...person, unreadable: false, held: false, link };
}

/** True while answers may be given, but nobody was read or typed. */
export function isAboutNobody({ identity, unsortedName }: Consultation): boolean {
  return unsortedName === '' && Object.values(identity).every((value) => value === '');
}

/** The person comes to the answers, and is to be confirmed. */
function joined(state: Consultation, reading: PatientReading): Consultation {
  const person = personFrom(reading);
  const link = linkOf(reading);
  return { ...state, ...person, link, pending: null, held: false, step: 'patient' };
}

/** A chart stays open beside the panel; a text has none to follow. */
function linkOf({ fields }: PatientReading): Consultation['link'] {
  const sources = Object.values(fields).map((found) => found?.provenance.source);
  if (sources.length === 0) return 'none';
  return sources.some((source) => source === 'generic' || source === 'adapter') ? 'same' : 'pasted';
}

function withIdentity(state: Consultation, field: keyof Identity, value: string): Consultation {
  const { [field]: _origin, ...origins } = state.origins;
  const trait = TRAITS.includes(field);
  const reach = REACH.find((each) => REACH_FIELDS[each].includes(field));
  return {
    ...state,
    identity: { ...state.identity, [field]: value },
    origins,
    unsortedName: field === 'birthName' || field === 'usedName' ? '' : state.unsortedName,
    confirmed: state.confirmed && !trait,
    reachConfirmed: reach ? withReach(state, reach) : state.reachConfirmed,
    link: state.link === 'none' || state.link === 'pasted' ? 'typed' : state.link,
  };
}

function withName(state: Consultation, as: 'birthName' | 'usedName'): Consultation {
  const { unsortedName: origin, ...others } = state.origins;
  const identity = { ...state.identity, [as]: state.unsortedName };
  const origins = origin ? { ...others, [as]: origin } : others;
  return { ...state, identity, origins, unsortedName: '' };
}

function withReach({ reachConfirmed }: Consultation, reach: Reach): readonly Reach[] {
  return REACH.filter((each) => each === reach || reachConfirmed.includes(each));
}
