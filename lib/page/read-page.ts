import type { PatientReading } from '../domain/patient.ts';
import type { Adapter } from '../ehr/adapter/adapter.ts';
import { patientKeyOf } from '../ehr/adapter/patient-key.ts';
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
  /** Reads the page again, in the same way. */
  again(): Promise<ReadPage>;
}

/** How to read a page: into shadow roots, and where its software shows each value, if it is known. */
export interface PageOptions {
  shadowRootOf: ShadowRootOf;
  adapter: Adapter | null;
}

/** Reads the chart of a document, twice at least; a page that moves meanwhile gives nothing. */
export async function readPage(document: Document, options: PageOptions): Promise<ReadPage> {
  const { shadowRootOf, adapter } = options;
  const address = (): string => document.location.href;
  const reading = await readSteadily({
    read: () => readChart(document, options),
    address,
    pause,
  });
  const patientKey = () => adapter && patientKeyOf(adapter, address(), document);
  const sign = chartSign(document, reading, shadowRootOf, patientKey);
  return { reading, sign, expected: sign.now(), again: () => readPage(document, options) };
}

/** True when the reading names somebody: only then is there a chart to follow. */
export function hasChart({ expected }: ReadPage): boolean {
  return expected !== null;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
