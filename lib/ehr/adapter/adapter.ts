import type { ReadFields } from '../../domain/patient.ts';
import type { TRANSFORMS } from './transforms.ts';

/** What an adapter may point at: the fields of a reading, an address in parts, what only checks. */
export type AdapterField =
  | Exclude<keyof ReadFields, 'medecinTraitant'>
  | 'fullName'
  | 'civility'
  | 'age'
  | 'nirKey'
  | 'homePhone'
  | 'street'
  | 'postalCode'
  | 'city'
  | 'medecinTraitantName'
  | 'medecinTraitantRpps';

/** One step of the closed list, with its word when it takes one: `afterText:Tél.`. */
export type Transform =
  (typeof TRANSFORMS)[number] | `afterText:${string}` | `beforeText:${string}`;

/** Where one value stands: one element of the scope, by selector or by the label beside it. */
export interface FieldPlace {
  /** CSS, within the scope. Exactly one of `selector` and `label`. */
  selector?: string;
  /** The label shown, compared after folding. */
  label?: string;
  /** A smaller part of the scope in which to look. */
  within?: string;
  read: 'text' | 'value' | 'lines' | 'selectedText' | `attr:${string}`;
  /** Several elements: none is read (the default), the first, or all, joined by a space. */
  many?: 'forbid' | 'first' | 'join';
  transforms?: readonly Transform[];
  /** The shape that the raw text must have: a closed name, never a free pattern. */
  expect?: 'letters' | 'digits' | 'date' | 'phone' | 'nir';
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
    /** Paths, `*` for one or more characters without slash, `**` for any. */
    path: readonly string[];
    /** Parameters that must be there, and the form of their value. */
    query?: Readonly<Record<string, 'digits' | 'uuid' | 'word'>>;
  };
  /** The chart is there once `selector` is, and `absent` is not. */
  ready: { selector: string; absent?: string };
  /** What tells one patient from another in the address or the page; kept in memory, as a hash. */
  patientKey?:
    | { from: 'query'; name: string; take: 'digits' | 'uuid' | 'word' }
    | { from: 'path'; take: 'digits' | 'uuid' }
    | { from: 'selector'; selector: string; take: 'digits' | 'uuid' | 'word' };
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
