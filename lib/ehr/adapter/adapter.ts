import type { ReadFields } from '../../domain/patient.ts';
import type { TRANSFORMS } from './transforms.ts';

/** What an adapter may point at: the fields of a reading, an address in parts, what only checks. */
export const ADAPTER_FIELDS = [
  'birthName',
  'usedName',
  'familyName',
  'givenNames',
  'fullName',
  'birthDate',
  'sex',
  'civility',
  'age',
  'nir',
  'nirKey',
  'phone',
  'homePhone',
  'address',
  'street',
  'postalCode',
  'city',
  'medecinTraitantName',
  'medecinTraitantRpps',
  'referrerRpps',
] as const;
export type AdapterField = (typeof ADAPTER_FIELDS)[number];

/** The field of a reading that each of them feeds or checks, to say what is missing. */
export const FED_FIELD: Readonly<Record<AdapterField, keyof ReadFields>> = {
  birthName: 'birthName',
  usedName: 'usedName',
  familyName: 'familyName',
  givenNames: 'givenNames',
  fullName: 'familyName',
  birthDate: 'birthDate',
  sex: 'sex',
  civility: 'sex',
  age: 'birthDate',
  nir: 'nir',
  nirKey: 'nir',
  phone: 'phone',
  homePhone: 'phone',
  address: 'address',
  street: 'address',
  postalCode: 'address',
  city: 'address',
  medecinTraitantName: 'medecinTraitant',
  medecinTraitantRpps: 'medecinTraitant',
  referrerRpps: 'referrerRpps',
};

/** One step of the closed list, with its word when it takes one: `afterText:Tél.`. */
export type Transform =
  (typeof TRANSFORMS)[number] | `afterText:${string}` | `beforeText:${string}`;

/** What is taken of an element: its rendered text, its live value, or one descriptive attribute. */
export type ReadKind = 'text' | 'value' | 'lines' | 'selectedText' | `attr:${string}`;

/** The form of a key: digits at the start, a whole UUID, letters, digits, `-` and `_`. */
export const KEY_FORMS = ['digits', 'uuid', 'word'] as const;
export type KeyForm = (typeof KEY_FORMS)[number];

/** The shapes that a raw text may be asked to have: closed names, never a free pattern. */
export const SHAPES = ['letters', 'digits', 'date', 'phone', 'nir'] as const;
export type Shape = (typeof SHAPES)[number];

/** Where one value stands: one element of the scope, by selector or by the label beside it. */
export interface FieldPlace {
  /** CSS, within the scope. Exactly one of `selector` and `label`. */
  selector?: string;
  /** The label shown, compared after folding. */
  label?: string;
  /** A smaller part of the scope in which to look. */
  within?: string;
  read: ReadKind;
  /** Several elements: none is read (the default), the first, or all, joined by a space. */
  many?: 'forbid' | 'first' | 'join';
  /** The software shows nothing there when it knows nothing: no such place is then no remark. */
  mayBeAbsent?: true;
  transforms?: readonly Transform[];
  /** The shape that the text must have before any transform. */
  expect?: Shape;
}

/**
 * How to read the chart of one web software, as data: no script, no free pattern, https hosts only
 * (`http` for this machine's own name). Source of the format: `docs/adapters.md`.
 */
export interface Adapter {
  id: string;
  version: string;
  /** The software, as shown to the user. */
  name: string;
  /** Who confirmed it on the real software; null: its values are only `labelled`. */
  verified: { by: string; date: string; softwareVersion: string } | null;
  match: {
    /** Exact, or `*.host`. */
    hosts: readonly string[];
    /** Paths: `*` for a part of one segment, `**` for any number of segments. */
    path: readonly string[];
    /** Parameters that must be there, and the form of their value. */
    query?: Readonly<Record<string, KeyForm>>;
  };
  /** The chart is there once `selector` is, and `absent` is not. */
  ready: { selector: string; absent?: string };
  /** What tells one patient from another in the address or the page; kept in memory, as a hash. */
  patientKey?:
    | { from: 'query'; name: string; take: KeyForm }
    | { from: 'path'; take: 'digits' | 'uuid' }
    | { from: 'selector'; selector: string; read: ReadKind; take: KeyForm };
  /** The part of the page that is one person's; none or several: nothing is read. */
  scope: string;
  /** Parts of the scope that are somebody else's. */
  exclude?: readonly string[];
  fields: Readonly<Partial<Record<AdapterField, FieldPlace>>>;
  /** Pairs of fields that must say the same name, else both are blank. */
  agree?: readonly (readonly [AdapterField, AdapterField])[];
  /** What a user should know: source of the facts, what is disputed. */
  remarks?: readonly string[];
}
