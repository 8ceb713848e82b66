import type { Answer } from './checklist.ts';
import type { Consultation, Facts, Step, Way } from './consultation.ts';
import { isUnderWay, newConsultation, withAnswer } from './consultation.ts';
import type { Identity, PatientReading } from './patient.ts';
import { isSamePerson, personFrom } from './person-read.ts';
import type { Addressee, FieldValue } from './referral.ts';

/** All that can happen in a consultation. */
export type ConsultationEvent =
  /** The panel was closed and opened again. */
  | { type: 'resumed'; state: Consultation }
  | { type: 'reading-arrived'; reading: PatientReading }
  | { type: 'reading-failed' }
  /** Another chart is shown: go on with the person at hand, or start again with the chart's. */
  | { type: 'person-kept' }
  | { type: 'person-replaced' }
  | { type: 'identity-edited'; field: keyof Identity; value: string }
  | { type: 'name-sorted'; as: 'birthName' | 'usedName' }
  | { type: 'identity-confirmed' }
  | { type: 'facts-set'; facts: Partial<Facts> }
  /** `null` takes the answer away. */
  | { type: 'answered'; question: string; answer: Answer | null }
  | { type: 'danger-handled'; handled: boolean }
  | { type: 'moved'; step: Step }
  | { type: 'request-opened' }
  | { type: 'addressee-chosen'; id: string }
  | { type: 'addressee-typed'; addressee: Addressee | null }
  | { type: 'field-edited'; field: string; value: FieldValue }
  /** `serial`: of the consultation handed over; one erased meanwhile is not marked. */
  | { type: 'delivered'; way: Way; time: string; serial: number }
  | { type: 'erased' };

/** What the user confirms with one key; the rest is how to reach the person. */
const TRAITS: readonly (keyof Identity)[] = [
  'birthName',
  'usedName',
  'givenNames',
  'birthDate',
  'sex',
];

/** The two questions whose new answer makes « danger traité ou écarté » void. */
const DANGER_QUESTIONS = ['danger', 'nature-du-danger'];

/** The step machine: the consultation after an event. Pure; an impossible event changes nothing. */
export function advance(state: Consultation, event: ConsultationEvent): Consultation {
  switch (event.type) {
    case 'resumed':
      return event.state;
    case 'reading-arrived':
      return withReading(state, event.reading);
    case 'reading-failed':
      return { ...state, unreadable: true };
    case 'person-kept':
      return { ...state, pending: null };
    case 'person-replaced':
      return state.pending ? withReading(emptied(state), state.pending) : state;
    case 'identity-edited':
      return withIdentity(state, event.field, event.value);
    case 'name-sorted':
      return withName(state, event.as);
    case 'identity-confirmed':
      return { ...state, confirmed: true, unreadable: false, step: 'questions' };
    case 'facts-set':
      return withFacts(state, event.facts);
    case 'answered':
      return withAnswered(state, event.question, event.answer);
    case 'danger-handled':
      return { ...state, dangerHandled: event.handled };
    case 'moved':
      return { ...state, step: event.step };
    case 'request-opened':
      return { ...state, openedByChoice: true, step: 'request' };
    case 'addressee-chosen':
      return { ...state, chosen: event.id, typed: null };
    case 'addressee-typed':
      return { ...state, typed: event.addressee };
    case 'field-edited':
      return { ...state, edits: { ...state.edits, [event.field]: event.value } };
    case 'delivered':
      if (event.serial !== state.serial) return state;
      return {
        ...state,
        deliveries: [...state.deliveries, { way: event.way, time: event.time }],
      };
    case 'erased':
      return emptied(state);
  }
}

/**
 * Nothing is overwritten silently: another person's chart waits for the user's choice. A page that
 * shows nobody (a webmail, a list) says why nothing was read there, and no more.
 */
function withReading(state: Consultation, reading: PatientReading): Consultation {
  const person = personFrom(reading);
  if (isUnderWay(state)) {
    const { warnings, leftAside } = person;
    const told = { ...state, warnings, leftAside, unreadable: false };
    if (isSamePerson(state, reading)) return { ...told, link: 'same', pending: null };
    const somebody = TRAITS.some((trait) => person.identity[trait] !== '') || person.unsortedName;
    return somebody ? { ...state, link: 'changed', pending: reading, unreadable: false } : told;
  }
  const read = Object.keys(person.origins).length > 0 || person.unsortedName !== '';
  const before = isSamePerson(state, reading) ? state : emptied(state);
  return { ...before, ...person, unreadable: false, link: read ? 'same' : 'none' };
}

function withIdentity(state: Consultation, field: keyof Identity, value: string): Consultation {
  const { [field]: _origin, ...origins } = state.origins;
  const trait = TRAITS.includes(field);
  return {
    ...state,
    identity: { ...state.identity, [field]: value },
    origins,
    unsortedName: field === 'birthName' || field === 'usedName' ? '' : state.unsortedName,
    confirmed: state.confirmed && !trait,
    link: state.link === 'none' ? 'typed' : state.link,
  };
}

function withName(state: Consultation, as: 'birthName' | 'usedName'): Consultation {
  const identity = { ...state.identity, [as]: state.unsortedName };
  return { ...state, identity, unsortedName: '' };
}

/** Another commune has other addressees: the one chosen or typed for the first one goes. */
function withFacts(state: Consultation, facts: Partial<Facts>): Consultation {
  const next = { ...state, facts: { ...state.facts, ...facts } };
  if (!('commune' in facts)) return next;
  const before = state.facts.commune;
  const moved = before !== null && before !== next.facts.commune;
  return { ...next, communeDecided: true, ...(moved && { chosen: null, typed: null }) };
}

function withAnswered(state: Consultation, question: string, answer: Answer | null): Consultation {
  const handled = state.dangerHandled && !DANGER_QUESTIONS.includes(question);
  const answers = withAnswer(state.answers, question, answer);
  return { ...state, answers, dangerHandled: handled };
}

/** A blank consultation in the same place: where the user works and who they are stays. */
function emptied(state: Consultation): Consultation {
  const { setting, role } = state.facts;
  return { ...newConsultation(state.anonymous, { setting, role }), serial: state.serial + 1 };
}
