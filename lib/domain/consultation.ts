import { ageOn } from './age.ts';
import type { Answer, Answers } from './checklist.ts';
import type { Residence, Role, Setting, Subject } from './condition.ts';
import type { ReferralState } from './orientation.ts';
import type {
  Identity,
  PatientContext,
  PatientReading,
  Provenance,
  ReadingWarning,
  Refusal,
} from './patient.ts';
import type { Addressee, FieldValue } from './referral.ts';

/** The rooms of the panel, in the order in which one walks through them (`product.md` 5). */
export const STEPS = ['patient', 'questions', 'orientation', 'request', 'delivery'] as const;
export type Step = (typeof STEPS)[number];

/**
 * How the person relates to the chart on screen. `none`: nobody yet. `same`: read there.
 * `changed`: the chart shown now is another one. `pasted`: read in a text, which nothing follows.
 * `typed`: by hand. `draft`: taken up again from a draft, without the chart it came from.
 */
export const LINKS = ['none', 'same', 'changed', 'pasted', 'typed', 'draft'] as const;
export type Link = (typeof LINKS)[number];

/**
 * Ways in which a request was handed over. `note`: written in the person's own chart. `fillable`: a
 * PDF whose identity is completed elsewhere. `own-pdf`, `own-page`: the addressee's own form. `cda`,
 * `xdm`: the standard document, alone and as a secure mail carries it. `fhir`: a document;
 * `fhir-transaction`: for a server. `call`: told by phone.
 */
export const WAYS = [
  'copy',
  'print',
  'pdf',
  'note',
  'fillable',
  'own-pdf',
  'own-page',
  'cda',
  'xdm',
  'fhir',
  'fhir-transaction',
  'call',
] as const;
export type Way = (typeof WAYS)[number];

/** One handing over: by which way, on which day (ISO), at what time (`HH:MM`). */
export interface Delivered {
  way: Way;
  date: string;
  time: string;
}

/** Where a value was read, as long as nobody has corrected it. */
export type Origin = Pick<Provenance, 'source' | 'label' | 'frame' | 'level' | 'locator'>;

/** How to reach the person, and their doctor: confirmed apart from the identity, each by itself. */
export const REACH = ['phone', 'address', 'medecinTraitant'] as const;
export type Reach = (typeof REACH)[number];

/** The facts of the context that the user sets by hand. `ageBand`: its lower bound, in years. */
export interface Facts {
  setting: Setting;
  role: Role | null;
  subject: Subject;
  residence: Residence;
  commune: string | null;
  ageBand: number | null;
}

/**
 * One consultation, from an open chart to a request handed over. Plain values: it goes to the
 * session store and back. Nothing in it outlives the browser.
 */
export interface Consultation {
  /** Counts the consultations that followed one another here: what comes late belongs to one. */
  serial: number;
  /** Public page: an age band, no identity. */
  anonymous: boolean;
  step: Step;
  link: Link;
  /** A reading of another chart that waits for the user's choice. */
  pending: PatientReading | null;
  /** The last reading failed: nothing may be concluded from it. */
  unreadable: boolean;
  identity: Identity;
  /** Where each value was read; no entry for a typed one. */
  origins: Readonly<Partial<Record<keyof Identity | 'unsortedName', Origin>>>;
  /** A family name whose kind the page did not say; empty once sorted. */
  unsortedName: string;
  /** Town as the chart writes it: helps to find the commune. */
  city: string;
  /** Country as the chart writes it, for an address abroad; empty in France. */
  country: string;
  /** The commune was found or set, or cleared by the user: it is not looked for any more. */
  communeDecided: boolean;
  warnings: readonly ReadingWarning[];
  /** Values seen in the chart and not taken, and why. */
  refused: readonly Refusal[];
  /** The user has confirmed the identity block as it stands. */
  confirmed: boolean;
  /** How to reach the person, as confirmed or typed by the user; the rest stays out of the request. */
  reachConfirmed: readonly Reach[];
  /**
   * The chart shown may be another person's since it was read: nothing is handed over until the user
   * has chosen.
   */
  held: boolean;
  facts: Facts;
  answers: Answers;
  dangerHandled: boolean;
  /** The user opened the request although the orientation did not. */
  openedByChoice: boolean;
  /** Instance chosen among candidates. */
  chosen: string | null;
  /** Addressee typed by the user; comes before `chosen`. */
  typed: Addressee | null;
  /** Fields of the request that the user wrote over the draft. */
  edits: Readonly<Record<string, FieldValue>>;
  /** What was handed over, oldest first. */
  deliveries: readonly Delivered[];
  /** The request was added to the list of followed requests: once is enough. */
  followed: boolean;
  /** Number of the draft that follows this consultation; null: none was asked for. */
  draft: string | null;
}

const NOBODY: Identity = {
  birthName: '',
  usedName: '',
  givenNames: '',
  birthDate: '',
  sex: '',
  phone: '',
  addressLine: '',
  postalCode: '',
  medecinTraitant: '',
};

const PLAIN: Facts = {
  setting: 'ville',
  role: null,
  subject: 'person',
  residence: 'domicile',
  commune: null,
  ageBand: null,
};

/** A consultation about nobody yet. A public page opens on the questions: it has no chart. */
export function newConsultation(anonymous: boolean, facts: Partial<Facts> = {}): Consultation {
  return {
    serial: 0,
    anonymous,
    step: anonymous ? 'questions' : 'patient',
    link: 'none',
    pending: null,
    unreadable: false,
    identity: NOBODY,
    origins: {},
    unsortedName: '',
    city: '',
    country: '',
    communeDecided: facts.commune !== undefined && facts.commune !== null,
    warnings: [],
    refused: [],
    confirmed: false,
    reachConfirmed: [],
    held: false,
    facts: { ...PLAIN, ...facts },
    answers: {},
    dangerHandled: false,
    openedByChoice: false,
    chosen: null,
    typed: null,
    edits: {},
    deliveries: [],
    followed: false,
    draft: null,
  };
}

/**
 * All that rules may read of the person: never a name. The age counts once the identity block is
 * confirmed, because it rests on a date of birth read in a page. `today` is an ISO date.
 */
export function contextOf(state: Consultation, today: string): PatientContext {
  const { setting, role, subject, residence, commune, ageBand } = state.facts;
  const readAge = state.confirmed ? ageOn(state.identity.birthDate, today) : null;
  const age = state.anonymous ? ageBand : readAge;
  return { setting, role, subject, age, commune, residence, dangerHandled: state.dangerHandled };
}

/** True when the request may be written: the orientation opens it, or lets the user decide. */
export function mayWriteRequest(state: Consultation, referral: ReferralState): boolean {
  return referral.open || (state.openedByChoice && referral.overridable);
}

/** True once a new reading may not simply take the place of what is there. */
export function isUnderWay(state: Consultation): boolean {
  const answered = Object.keys(state.answers).length > 0;
  const byHand = state.link === 'typed' || state.link === 'draft';
  return state.confirmed || answered || byHand || state.deliveries.length > 0;
}

/** The answers with one of them replaced, or taken away when `answer` is null. */
export function withAnswer(answers: Answers, question: string, answer: Answer | null): Answers {
  const { [question]: _before, ...others } = answers;
  return answer === null ? others : { ...others, [question]: answer };
}
