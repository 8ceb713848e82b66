import type { DeliverableRequest } from '../domain/deliverable.ts';
import type { ReferralDocument } from '../domain/referral.ts';

/** A document ready to hand over. `fileName` never holds a name. */
export type Rendered =
  | { kind: 'text'; text: string }
  | { kind: 'html'; html: string }
  | { kind: 'file'; bytes: Uint8Array; mediaType: string; fileName: string };

/** One way to lay a document out. Adding a format is adding a file and a line in `registry.ts`. */
export interface Output {
  id: 'plain-text' | 'printable-page' | 'pdf';
  render(document: ReferralDocument): Promise<Rendered>;
}

/** A document made of bytes. */
export type RenderedFile = Extract<Rendered, { kind: 'file' }>;

/**
 * One format that carries the data of the request. `page`: the request as a PDF, for the formats
 * that hold it.
 */
export interface DataOutput {
  id: 'fillable' | 'cda' | 'xdm' | 'fhir' | 'fhir-transaction';
  render(request: DeliverableRequest, page: () => Promise<RenderedFile>): Promise<RenderedFile>;
}
