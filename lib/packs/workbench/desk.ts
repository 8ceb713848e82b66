import type { CommuneIndex } from '../../domain/commune.ts';
import type { Result } from '../../domain/failure.ts';
import type { Pack } from '../../domain/pack.ts';
import type { Comparison } from '../compare-packs.ts';
import type { PackTexts } from '../check/finding.ts';
import type { PackReport } from '../check/pack-report.ts';

/** What the analysis says without its proofs. */
export interface Checked {
  report: PackReport;
  /** The knowledge to play cases with; null while a reference leads nowhere or a file does not fit. */
  pack: Pack | null;
}

/** A comparison, or which of the two versions cannot be played yet. */
export type Compared = Comparison | { unsound: 'before' | 'after' };

/** All that the workbench needs from outside. Nothing of it stores or sends; a bug rejects. */
export interface WorkbenchPorts {
  /** The shipped packs as texts, by path below `packs/`. */
  shipped(): Promise<PackTexts>;
  /**
   * Says at once what needs no proof, apart from the page; null when a later call made this one
   * useless. A proof under way is dropped.
   */
  check(texts: PackTexts): Promise<Checked | null>;
  /** The whole analysis, which may take its time; null when a later `check` made it useless. */
  prove(texts: PackTexts): Promise<PackReport | null>;
  compare(before: PackTexts, after: PackTexts): Promise<Compared>;
  communes: { load(): Promise<Result<CommuneIndex>> };
  /** Hands a file over to the user. */
  download(fileName: string, text: string): void;
  /** ISO date, local time. */
  today(): string;
}
