/** What a request leaves by, and what is kept of it. The rest of what is needed from outside is in `../ports.ts`. */
import type { DeliverableRequest } from '../domain/deliverable.ts';
import type { Draft, DraftLine } from '../domain/draft.ts';
import type { Result } from '../domain/failure.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { FollowUpList } from '../domain/follow-up-list.ts';
import type { FillReport, FormMap } from '../domain/form-map.ts';
import type { PdfForm } from '../domain/pdf-form.ts';
import type { InformationNotice } from '../domain/information-notice.ts';
import type { ReferralDocument } from '../domain/referral.ts';

/** Formats that carry the data of the request, saved as a file. */
export type FileFormat = 'fillable' | 'cda' | 'xdm' | 'fhir' | 'fhir-transaction';

/** Hands a document over, on the user's gesture. */
export interface Delivery {
  /** The text that `copyText` copies, to write it elsewhere. */
  textOf(document: ReferralDocument): Promise<Result<string>>;
  copyText(document: ReferralDocument): Promise<Result<null>>;
  print(document: ReferralDocument): Promise<Result<null>>;
  downloadPdf(document: ReferralDocument): Promise<Result<null>>;
  /** Copies a line that is useful alone: the address of a secure mailbox. */
  copyLine(text: string): Promise<Result<null>>;
  /** Copies the subject of the secure message that carries the archive. It names the person. */
  copySubject(request: DeliverableRequest): Promise<Result<null>>;
  /** Prints what is handed to the person. */
  printNotice(notice: InformationNotice): Promise<Result<null>>;
  /**
   * Saves the request in a format that carries its data. `document-lacks` names what a standard
   * letter cannot do without.
   */
  download(format: FileFormat, request: DeliverableRequest): Promise<Result<null>>;
}

/** PDF forms of DACs, read and filled apart from the page, with a time limit; nothing in them runs. */
export interface PdfForms {
  /** Reads an empty form. `form-unusable` says why it cannot be filled. */
  read(file: Blob): Promise<Result<PdfForm>>;
  /** Fills and saves it. The report names places, never values. */
  fill(
    file: Blob,
    map: Extract<FormMap, { kind: 'pdf' }>,
    request: DeliverableRequest,
  ): Promise<Result<FillReport>>;
}

/** Forms that the user keeps here, with their maps: a file given by a DAC names nobody. */
export interface FormStore {
  list(): Promise<Result<readonly FormMap[]>>;
  /** The empty PDF kept with a map; null when the map came alone. */
  fileOf(id: string): Promise<Result<Blob | null>>;
  keep(map: FormMap, file: Blob | null): Promise<Result<null>>;
  forget(id: string): Promise<Result<null>>;
  /** Saves a map as a file, to hand over. */
  exportFile(id: string): Promise<Result<null>>;
}

/** The DAC's own web form, in the page that the window shows. */
export interface WebForm {
  /**
   * Writes the values at their places, empty ones only, and reads them back; never submits. The
   * right to do so is for one tab and ten minutes. Fails with `page-unreadable` until the icon was
   * clicked over the page, `form-elsewhere` when the page is not the one of the map.
   */
  fill(
    map: Extract<FormMap, { kind: 'page' }>,
    request: DeliverableRequest,
  ): Promise<Result<FillReport>>;
}

/** Drafts kept on the user's request, encrypted; they expire by themselves. */
export interface DraftStore {
  list(): Promise<Result<readonly DraftLine[]>>;
  /** Keeps a new draft, or a newer state of the one with this id. */
  keep(id: string | null, draft: Draft): Promise<Result<DraftLine>>;
  /** `draft-unreadable` when it was erased, has expired or does not open. */
  open(id: string): Promise<Result<Draft>>;
  forget(id: string): Promise<Result<null>>;
  /** Makes every draft unreadable at once. */
  erase(): Promise<Result<null>>;
}

/** Requests handed over, without identity. */
export interface FollowUpStore {
  list(): Promise<Result<FollowUpList>>;
  /** Adds one, or takes the place of the one with the same id. */
  put(followUp: FollowUp): Promise<Result<null>>;
  forget(id: string): Promise<Result<null>>;
  /** Days of waiting before a reminder; null: none. */
  remindAfter(days: number | null): Promise<Result<null>>;
  /** The user was told what was dropped. */
  dropSeen(): Promise<Result<null>>;
  /** Called when any page changed the list. Returns the way to stop. */
  onChange(listener: () => void): () => void;
}

/** The counts that may leave, as a file saved on the user's gesture. */
export interface ImpactFiles {
  /** Rows for a spreadsheet, the first one being their heads. `name` without its ending. */
  saveCsv(name: string, rows: readonly (readonly string[])[]): Promise<Result<null>>;
  saveJson(name: string, value: unknown): Promise<Result<null>>;
}
