import type { ChartEvent } from './chart-events.ts';
import type { Answer } from './checklist.ts';
import type { Consultation, Delivered, Facts, Step } from './consultation.ts';
import { newConsultation, withAnswer } from './consultation.ts';
import type { Identity } from './patient.ts';
import type { Addressee, FieldValue } from './referral.ts';

/** All that can happen in a consultation. */
export type ConsultationEvent =
  /** The panel was closed and opened again. */
  | { type: 'resumed'; state: Consultation }
  | ChartEvent
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
  | ({ type: 'delivered'; serial: number } & Delivered)
  /** The request delivered is in the list of followed requests; `serial` as above. */
  | { type: 'followed'; serial: number }
  /** A draft follows this consultation from now on, or no more; `serial` as above. */
  | { type: 'draft-kept'; id: string | null; serial: number }
  | { type: 'erased' };

/** What the user confirms with one key; the rest is how to reach the person. */
export const TRAITS: readonly (keyof Identity)[] = [
  'birthName',
  'usedName',
  'givenNames',
  'birthDate',
  'sex',
];

/** The two questions whose new answer makes « danger traité ou écarté » void. */
const DANGER_QUESTIONS = ['danger', 'nature-du-danger'];

/**
 * The step machine of every page: the consultation after an event. Pure; an event that belongs to a
 * chart, or is impossible, changes nothing.
 */
export function advance(state: Consultation, event: ConsultationEvent): Consultation {
  switch (event.type) {
    case 'resumed':
      return event.state;
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
        deliveries: [...state.deliveries, { way: event.way, date: event.date, time: event.time }],
      };
    case 'followed':
      return event.serial === state.serial ? { ...state, followed: true } : state;
    case 'draft-kept':
      return event.serial === state.serial ? { ...state, draft: event.id } : state;
    case 'erased':
      return emptied(state);
    default:
      return state;
  }
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
export function emptied(state: Consultation): Consultation {
  const { setting, role } = state.facts;
  return { ...newConsultation(state.anonymous, { setting, role }), serial: state.serial + 1 };
}
