/** What the static analysis of packs says, and where. */
export interface Finding {
  /** Stable kebab-case kind: `rule-never-true`, `territory-hole`… */
  code: string;
  /** Only an error fails the check. */
  severity: 'error' | 'warning' | 'note';
  /** Path below `packs/`. */
  file: string;
  /** 1-based; 1 when the fault is the whole file. */
  line: number;
  column: number;
  /** Place in the document: `guards[0].that.question`; empty for the whole file. */
  path: string;
  /** One French sentence: what is wrong, and what would mend it when that is known. */
  message: string;
}

/** A finding before its place in the text is known. */
export interface Fault {
  code: string;
  severity: Finding['severity'];
  file: string;
  /** Keys and positions from the root of the document. */
  at: readonly (string | number)[];
  message: string;
}

/** Path below `packs/` to the text of the file, as an author wrote it. */
export type PackTexts = ReadonlyMap<string, string>;
