import { zod } from '../zod.ts';
import { Residence, Role, Setting, Subject } from './condition.ts';

/**
 * The facts of a consultation that rules may read (`decision.md` 1.2). No name, no address: this is
 * all that leaves the identity block for the engine.
 */
export const PatientContext = zod.strictObject({
  setting: zod._default(Setting, 'ville'),
  role: zod._default(zod.nullable(Role), null),
  subject: zod._default(Subject, 'person'),
  /** Whole years; the lower bound of the age band on a public site. */
  age: zod._default(zod.nullable(zod.int().check(zod.nonnegative(), zod.maximum(130))), null),
  /** INSEE code of the commune of residence (5 characters, Corsica 2A/2B). */
  commune: zod._default(zod.nullable(zod.string().check(zod.regex(/^(\d{2}|2A|2B)\d{3}$/))), null),
  residence: zod._default(Residence, 'domicile'),
  /** The user says: danger traité ou écarté. */
  dangerHandled: zod._default(zod.boolean(), false),
});
export type PatientContext = zod.infer<typeof PatientContext>;

/** How firmly a value is held: machine-readable source, exact label, or sentence. */
export const READING_LEVELS = ['structured', 'labelled', 'inferred'] as const;
export type ReadingLevel = (typeof READING_LEVELS)[number];

/** By which way a value came in. */
export const READING_SOURCES = [
  'adapter',
  'generic',
  'selection',
  'clipboard',
  'datamatrix',
  'fhir',
  'typed',
] as const;
export type ReadingSource = (typeof READING_SOURCES)[number];

/** Where a value was read. Kept in memory only; never the raw page, never a query string. */
export interface Provenance {
  source: ReadingSource;
  /** The words beside which the value was read, as shown on the page. */
  label: string;
  /** `principal` or the name of the frame. */
  frame: string;
  level: ReadingLevel;
  /** Cross-checks that held: `nir-key`, `nir-date`, `nir-sex`, `age`. */
  checks: string[];
  /** Where to highlight the value: the grammar of `lib/ehr/locator.ts`. Holds no word of the page. */
  locator?: string;
}

export interface ReadValue<T> {
  value: T;
  provenance: Provenance;
}

/** The values that a chart may give (`product.md` 6.4). */
export interface ReadFields {
  birthName?: ReadValue<string>;
  usedName?: ReadValue<string>;
  /** A family name whose kind the page does not say. */
  familyName?: ReadValue<string>;
  givenNames?: ReadValue<string[]>;
  /** ISO yyyy-mm-dd. */
  birthDate?: ReadValue<string>;
  sex?: ReadValue<'M' | 'F'>;
  /** 15 characters, key included. */
  nir?: ReadValue<string>;
  /** E.164. */
  phone?: ReadValue<string>;
  address?: ReadValue<Address>;
  medecinTraitant?: ReadValue<{ name: string; rpps?: string }>;
  referrerRpps?: ReadValue<string>;
}

/** The keys of `ReadFields`, for schemas and adapters. */
export const READ_FIELDS = [
  'birthName',
  'usedName',
  'familyName',
  'givenNames',
  'birthDate',
  'sex',
  'nir',
  'phone',
  'address',
  'medecinTraitant',
  'referrerRpps',
] as const satisfies readonly (keyof ReadFields)[];

export interface Address {
  line?: string;
  postalCode?: string;
  city?: string;
  country?: string;
}

export const READING_WARNINGS = [
  'several-patients',
  'not-a-chart',
  'unread-frame',
  'ambiguous-date',
  'incomplete-date',
  'nir-key',
  'nir-date-conflict',
  'nir-sex-conflict',
  'nir-of-insured',
  'nia',
  'masked',
  'nothing-found',
  'birth-name-unknown',
  'homonym',
  'implausible-value',
  'deceased',
] as const;
export type ReadingWarning = (typeof READING_WARNINGS)[number];

export const REFUSAL_REASONS = [
  'other-person',
  'list',
  'practitioner',
  'conflict',
  'not-valid',
  'masked',
  'note',
  'alert',
  /** Behind an open dialog that shows an identity of its own. */
  'behind-dialog',
  'page-too-long',
  /** Two readings a moment apart did not agree: the page was still changing. */
  'page-moving',
  /** The adapter of this software points at a place that the page does not have. */
  'no-such-place',
  /** It points at several places. */
  'several-places',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What was seen and not taken. `reason` is a code, `label` a word of the lexicon: no patient datum. */
export interface Refusal {
  field: keyof ReadFields;
  reason: RefusalReason;
  label: string;
}

/** What a page gave, before anybody confirmed anything. */
export interface PatientReading {
  fields: ReadFields;
  warnings: ReadingWarning[];
  refused: Refusal[];
}

/**
 * The person as the user confirmed it: the INS traits and how to reach them. Lives in memory or
 * session storage only, and only in the extension.
 */
export interface Identity {
  birthName: string;
  usedName: string;
  givenNames: string;
  /** ISO yyyy-mm-dd, or empty. */
  birthDate: string;
  sex: '' | 'M' | 'F';
  phone: string;
  addressLine: string;
  postalCode: string;
  medecinTraitant: string;
}
