import type { LetterLack } from './letter-header.ts';

/**
 * What can go wrong in normal use. Failures are shown, logged and pasted in reports, so no member
 * may hold a patient datum: only codes, file names, JSON paths and host-independent facts.
 * The sentence for each code is written once, in `components/text/failure-text.ts`.
 */
export type Failure =
  /** The page refused to be read, or answered nothing. Never means "no patient". */
  | { code: 'page-unreadable' }
  /** A commune code that the bundled commune data does not hold. */
  | { code: 'commune-unknown' }
  /** The commune data could not be loaded or decoded. */
  | { code: 'communes-unavailable' }
  /** A file of knowledge that does not fit its schema: refused whole, the previous one is kept. */
  | { code: 'pack-invalid'; file: string; at: string; reason: string }
  /** A published pack that cannot be used as a file: nothing was changed. `reason` ends a sentence. */
  | { code: 'archive-refused'; reason: string }
  /** An installed pack no longer fits this version of the product: the shipped knowledge is used. */
  | { code: 'installed-pack-unusable'; name: string }
  /** The product now ships a newer pack than the installed one: the shipped knowledge is used. */
  | { code: 'installed-pack-outdated'; name: string }
  /** The store of installed packs cannot be read or written: nothing was changed. */
  | { code: 'packs-unavailable' }
  /** An address of packs: not a plain HTTPS one, or the browser was not allowed to ask there. */
  | { code: 'address-refused'; why: 'form' | 'permission' }
  /** A site: not one exact host, or the browser was not allowed to reach it. */
  | { code: 'site-refused'; why: 'form' | 'permission' }
  /** Stored settings that do not fit their schema: the defaults are used, the stored ones kept. */
  | { code: 'settings-invalid'; at: string; reason: string }
  /** Storage is full, blocked or absent: the consultation goes on in memory. */
  | { code: 'storage-unavailable' }
  /** A case file (command line) that does not fit its schema. */
  | { code: 'case-invalid'; file: string; at: string; reason: string }
  /** A document could not be made. */
  | { code: 'document-not-made'; format: string }
  /** A standard letter cannot be made without these. */
  | { code: 'document-lacks'; lacks: readonly LetterLack[] }
  /** The chart shown is no longer the one of the person: nothing was handed over or written. */
  | { code: 'chart-changed' }
  /** No field of the page holds the cursor: there is nowhere to write. */
  | { code: 'no-cursor' }
  /** The text is not in the page as it was to be written. */
  | { code: 'note-not-written' }
  /** An adapter of a web software that does not fit its schema: nothing was changed. */
  | { code: 'adapter-invalid'; at: string; reason: string }
  /** A form of a DAC that cannot be filled; the generic document remains. `why`: `FORM_FAULTS`. */
  | { code: 'form-unusable'; why: FormFault }
  /** The page shown is not the form that the map is for. */
  | { code: 'form-elsewhere'; host: string }
  /** The page went away, or stopped answering, while it was being filled. It may hold, or have sent, a part. */
  | { code: 'form-left' }
  /** A map of a form that does not fit its schema: nothing was changed. */
  | { code: 'form-map-invalid'; at: string; reason: string }
  /** A draft that was erased, has expired, or does not open. */
  | { code: 'draft-unreadable' }
  /** The clipboard refused the text. */
  | { code: 'clipboard-refused' }
  /** A message between extension pages that does not fit the protocol. */
  | { code: 'message-refused'; message: string };

/** Why a PDF form cannot be filled. */
export const FORM_FAULTS = [
  'not-a-pdf',
  'too-large',
  'damaged',
  'encrypted',
  'xfa',
  'no-fields',
  /** It says who somebody is: it is not the empty form. */
  'already-filled',
  'active-content',
  'too-slow',
  'missing',
] as const;
export type FormFault = (typeof FORM_FAULTS)[number];

/** A value or an expected failure. Bugs throw; expected failures travel as values. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Wraps a value. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps an expected failure. */
export function failed(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}
