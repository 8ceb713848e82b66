import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../lib/domain/case.ts';
import { orient } from '../../lib/domain/orient.ts';
import { ReferenceCase } from '../../lib/packs/reference-case.ts';
import { jsonFilesIn, PACKS_DIR } from '../../scripts/read-packs.ts';
import { shippedPack } from '../support/knowledge.ts';

const dir = join(PACKS_DIR, 'national/cases');
const cases = jsonFilesIn(dir).map((file) => {
  const content: unknown = JSON.parse(readFileSync(join(dir, file), 'utf8'));
  const reference = ReferenceCase.parse(content);
  return [reference.title, reference, file] as const;
});

describe('reference cases', () => {
  test.each(cases)('%s', (_title, reference, file) => {
    const { context, answers } = reference;
    const read = parseCase({ context, answers }, shippedPack, file);
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    const orientation = orient(shippedPack, read.value.context, read.value.answers);
    const listed = orientation.recommendations.map(({ actor }) => actor);
    const first = orientation.preemption?.keys[0] ?? listed[0];
    expect({ first, missing: reference.must.filter((key) => !listed.includes(key)) }).toEqual({
      first: reference.first,
      missing: [],
    });
    expect(listed.filter((key) => reference.mustNot.includes(key))).toEqual([]);
    if (reference.preemption) {
      expect(orientation.preemption?.keys ?? []).toEqual(reference.preemption);
    }
    if (reference.complexity) expect(orientation.complexity).toBe(reference.complexity);
    if (reference.referralOpen !== undefined) {
      expect(orientation.referral.open).toBe(reference.referralOpen);
    }
  });
});
