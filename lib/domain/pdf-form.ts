/** One field of a PDF form, as the file itself tells it. */
export interface PdfFormField {
  /** Full name. */
  name: string;
  /** `other`: never written (button, signature, locked, hidden, file). */
  kind: 'text' | 'choice' | 'box' | 'other';
  /** What the form says of it to whoever hears it; empty when it says nothing. */
  label: string;
  /** Words offered by a choice. */
  offered: readonly string[];
  /** Characters that fit; null: not said. */
  maxLength: number | null;
  /** From 1; 0 when no page shows it. */
  page: number;
}

/** A PDF form of a DAC, as its own fields tell it. */
export interface PdfForm {
  title: string;
  /** SHA-256 of the file, hex. */
  sha256: string;
  fields: readonly PdfFormField[];
  /** Names of the fields that hold something already. Never what. */
  held: readonly string[];
  /** The file holds scripts or links that act: they never run, and a filled file has none. */
  disarmed: boolean;
}
