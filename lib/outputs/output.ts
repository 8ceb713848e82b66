import type { ReferralDocument } from '../domain/referral.ts';

/** A document ready to hand over. `fileName` never holds a name. */
export type Rendered =
  | { kind: 'text'; text: string }
  | { kind: 'html'; html: string }
  | { kind: 'file'; bytes: Uint8Array; mediaType: string; fileName: string };

/** One way to write the request. Adding a format is adding a file and a line in `registry.ts`. */
export interface Output {
  id: 'plain-text' | 'printable-page' | 'pdf';
  render(document: ReferralDocument): Promise<Rendered>;
}
