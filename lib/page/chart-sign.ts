import type { PatientReading } from '../domain/patient.ts';
import { anchorOf } from '../ehr/chart-anchor.ts';
import type { ShadowRootOf } from '../ehr/dom.ts';
import { resolvePath } from '../ehr/locator.ts';

/** What tells one chart from another in a page, in memory only. */
export interface ChartSign {
  /** Equal as long as the same chart is shown; null when it cannot be told any more. */
  now(): string | null;
  /** The trees in which a change may show: the page, and the frames and shadow roots read. */
  trees(): readonly Node[];
}

/**
 * The sign of the chart of a reading: its address, and what is shown where the identity was read.
 * `patientKey`: the patient's number as an adapter finds it, which stands for the address when there
 * is one.
 */
export function chartSign(
  document: Document,
  reading: PatientReading,
  shadowRootOf: ShadowRootOf,
  patientKey: () => string | null = () => null,
): ChartSign {
  const locators = new Set(
    Object.values(reading.fields).flatMap((found) => found?.provenance.locator ?? []),
  );
  const anchorNow = anchorOf(document, reading, shadowRootOf);
  return {
    now: () => {
      const anchor = anchorNow();
      return anchor === null ? null : `${patientKey() ?? document.location.href}\n${anchor}`;
    },
    trees: () => [
      document,
      ...[...locators].flatMap((locator) => treesOf(document, locator, shadowRootOf)),
    ],
  };
}

function treesOf(document: Document, locator: string, shadowRootOf: ShadowRootOf): Node[] {
  const path = resolvePath(document, locator, shadowRootOf) ?? [];
  return path.map((part) => Node.prototype.getRootNode.call(part));
}
