/** What the user is told of packs that come from outside: whose they are, and what speaks against one. */

/** A public key whose packs are accepted. */
export interface TrustedKey {
  /** Raw Ed25519 public key, base64url. */
  key: string;
  /** Who it belongs to, as it was named when it was trusted. */
  signer: string;
  /** ISO date; null when the managed policy says so. */
  since: string | null;
}

/** What may speak against a pack. Each is named before the user insists. */
export type PackFault =
  /** Nobody answers for it. */
  | 'signature-missing'
  /** The content is not what was signed. */
  | 'signature-wrong'
  /** This browser cannot check signatures of this kind. */
  | 'signature-unverifiable'
  /** Well signed, by a key that is not trusted here. */
  | 'signer-unknown'
  /** The pack in use was signed by another key, and no policy vouches for this one. */
  | 'signer-changed'
  /** The static analysis finds errors in it. */
  | 'knowledge-errors'
  /** Older than the one in use. */
  | 'older'
  /** The version in use. */
  | 'same-version';

/** An error of the knowledge itself: the file below `packs/`, and one French sentence. */
export interface PackError {
  file: string;
  message: string;
}

/** A pack that was read and judged, and that is not installed yet. */
export interface PackProposal {
  name: string;
  label: string;
  version: string;
  /** ISO date of the knowledge. */
  date: string;
  /** Who signed; as the trusted key is named here, else as the file says; null without signature. */
  signer: string | null;
  key: string | null;
  /** Fingerprint of the key, in groups. */
  fingerprint: string | null;
  /** Version of the pack of this name in use now; null when there is none. */
  inUse: string | null;
  /** Empty: nothing speaks against it. */
  faults: readonly PackFault[];
  /** What the analysis finds, with `knowledge-errors`. */
  errors: readonly PackError[];
  /** False when the managed policy forbids going past a fault. */
  mayInsist: boolean;
}

/** A pack as the settings list it. */
export interface PackInUse {
  name: string;
  label: string;
  version: string;
  date: string;
  /** Null for a shipped one, and for one without signature that the user insisted on. */
  signer: string | null;
  installed: boolean;
  /** What spoke against it when the user insisted. */
  insisted: readonly PackFault[];
  /** Version of the shipped pack of this name; null when none is shipped. */
  shipped: string | null;
  /** Version that one can go back to; null when none is kept. */
  previous: string | null;
  /** What the next consultation will use: a version, or the shipped pack (null); undefined: no change. */
  next: string | null | undefined;
  /** A version that arrived and could not be used, and why. */
  refused: { version: string; file: string; at: string; reason: string } | null;
  /** Why the shipped pack is used although one is installed: it no longer holds, or is older; else null. */
  setAside: 'unusable' | 'outdated' | null;
}

/** How the last search at an address ended. */
export type SearchOutcome =
  | 'up-to-date'
  /** A newer pack of a trusted signer: used from the next consultation on. */
  | 'arrived'
  /** Something speaks against the pack: it waits for the user. */
  | 'waiting'
  | UpdateRefusal;

/** Why nothing was fetched, or nothing taken of it. */
export type UpdateRefusal =
  | 'in-consultation'
  | 'not-allowed'
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'redirected'
  | 'no-file'
  | 'unreadable'
  | 'refused'
  | 'storage';

/** An address where packs are looked for. */
export interface PackAddress {
  address: string;
  /** Set by the managed policy: it cannot be taken out here. */
  byPolicy: boolean;
  /** The browser lets the extension ask there. */
  allowed: boolean;
  /** ISO date of the last search; null before the first. */
  searchedOn: string | null;
  outcome: SearchOutcome | null;
}
