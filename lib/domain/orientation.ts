import type { Truth } from './truth.ts';

/** One answer or fact that led somewhere, in words. `question` is a question id or a fact id. */
export interface Because {
  question: string;
  answer: string;
  text: string;
}

/** A real actor for the commune. `candidate`: its territory only may hold it. */
export interface InstanceRef {
  id: string;
  name: string;
  precision: 'exact' | 'subset' | 'unknown';
}

/** A local agreement behind a recommendation. Dates are ISO, or a year or month; null: no review. */
export interface ProtocolRef {
  id: string;
  title: string;
  text: string;
  signatories: string[];
  agreedOn: string;
  reviewOn: string | null;
  /** An answer is missing or is « ne sait pas »: it may not be the case agreed upon. */
  toConfirm: boolean;
  source: { publisher: string; url: string | null };
}

export interface Recommendation {
  rank: number;
  actor: string;
  level: number | null;
  status: 'recommended' | 'to-confirm';
  /** To be informed rather than called. */
  link: boolean;
  /** Listed only because of a « ne sait pas »: shown folded. */
  folded: boolean;
  /** How, not who: shown under its own heading. */
  tool: boolean;
  because: Because[];
  /** Question ids, `age` or `commune`. */
  missing: string[];
  tryBefore: string[];
  /** Réserves first, then notes: sentences of the pack. */
  notes: string[];
  /** Local agreements that lead here, beside or instead of the national rule. */
  protocols: ProtocolRef[];
  instances: InstanceRef[];
  sources: string[];
}

export interface SetAside {
  actor: string;
  reason: string;
}

export interface Preemption {
  keys: string[];
  reason: string;
}

export interface ReferralState {
  open: boolean;
  /** Empty when open. */
  reason: string;
  /** The user may open it all the same by an explicit choice. */
  overridable: boolean;
}

/** The advice: whom to call for this person, in this commune, and why (`product.md` 6.3). */
export interface Orientation {
  preemption: Preemption | null;
  complexity: 'yes' | 'no' | 'unknown';
  recommendations: Recommendation[];
  setAside: SetAside[];
  /** In the order of what they can still change; empty when nothing more can. */
  nextQuestions: string[];
  referral: ReferralState;
}

/** One answer that would change what is said of an actor. */
export interface Change {
  question: string;
  answer: string;
  text: string;
  from: ActorStatus;
  to: ActorStatus;
  /** It also changes who comes first, or the status of the first one. */
  first: boolean;
}

/** What a rule says of its actor before ranking (`decision.md` 4). */
export type ActorStatus = 'recommended' | 'to-confirm' | 'link' | 'set-aside' | 'latent' | 'silent';

export const COMPLEXITY: Readonly<Record<Truth, Orientation['complexity']>> = {
  true: 'yes',
  false: 'no',
  unknown: 'unknown',
};
