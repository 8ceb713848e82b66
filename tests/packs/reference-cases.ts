import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, parseCase } from '../../lib/domain/case.ts';
import { orient } from '../../lib/domain/orient.ts';
import type { Orientation } from '../../lib/domain/orientation.ts';
import { ReferenceCase } from '../../lib/packs/reference-case.ts';
import { jsonFilesIn, PACKS_DIR } from '../../scripts/read-packs.ts';
import { shippedPack } from '../support/knowledge.ts';

/** A reference case of the national pack with what the shipped knowledge answers. */
export interface Played {
  file: string;
  reference: ReferenceCase;
  given: Case;
  orientation: Orientation;
  /** Actors listed, in rank order. */
  listed: readonly string[];
}

const dir = join(PACKS_DIR, 'national/cases');

/** Every reference case of the national pack, played once. */
export const playedCases: readonly Played[] = jsonFilesIn(dir).map((file) => {
  const content: unknown = JSON.parse(readFileSync(join(dir, file), 'utf8'));
  const reference = ReferenceCase.parse(content);
  const { context, answers } = reference;
  const read = parseCase({ context, answers }, shippedPack, file);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const orientation = orient(shippedPack, read.value.context, read.value.answers);
  const listed = orientation.recommendations.map(({ actor }) => actor);
  return { file, reference, given: read.value, orientation, listed };
});
