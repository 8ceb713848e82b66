import type { Answers } from '../../lib/domain/checklist.ts';
import type { Panorama } from '../../lib/domain/panorama.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { PatientContext } from '../../lib/domain/patient.ts';
import { readPacks, readPanorama } from '../../scripts/read-packs.ts';

const read = readPacks();
if (!read.ok) throw new Error(JSON.stringify(read.failure));

/** The shipped knowledge: the national pack with every region. */
export const shippedPack: Pack = read.value;

const cards = readPanorama();
if (!cards.ok) throw new Error(JSON.stringify(cards.failure));

/** Full cards and search words of the shipped knowledge. */
export const shippedPanorama: Panorama = cards.value;

/** A context with the defaults of the product, and what a test changes. */
export function aContext(facts: Partial<PatientContext> = {}): PatientContext {
  return PatientContext.parse({ ...facts });
}

/** Answers that are valid for the shipped checklist. */
export function answers(given: Answers): Answers {
  return given;
}
