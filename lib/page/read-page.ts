import type { PatientReading } from '../domain/patient.ts';
import type { ShadowRootOf } from '../ehr/dom.ts';
import { readChart } from '../ehr/read-chart.ts';
import { chartSign, type ChartSign } from './chart-sign.ts';
import { readSteadily } from './read-steadily.ts';

/** A page as it was read, and what tells later whether it still shows the same chart. */
export interface ReadPage {
  reading: PatientReading;
  sign: ChartSign;
  /** The sign at the moment of the reading. */
  expected: string | null;
}

/** Reads the chart of a document, twice at least; a page that moves meanwhile gives nothing. */
export async function readPage(document: Document, shadowRootOf: ShadowRootOf): Promise<ReadPage> {
  const reading = await readSteadily({
    read: () => readChart(document),
    address: () => document.location.href,
    pause,
  });
  const sign = chartSign(document, reading, shadowRootOf);
  return { reading, sign, expected: sign.now() };
}

/** True when the reading names somebody: only then is there a chart to follow. */
export function hasChart({ expected }: ReadPage): boolean {
  return expected !== null;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
