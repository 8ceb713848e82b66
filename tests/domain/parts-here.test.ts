import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orient } from '../../lib/domain/orient.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { knowledgeLabel, partsHere } from '../../lib/domain/parts-here.ts';
import { changesOf } from '../../lib/domain/why.ts';
import { anyAnswers, anyContext } from '../support/arbitrary-case.ts';
import { shippedPack } from '../support/knowledge.ts';

describe('the knowledge behind an orientation', () => {
  test.each([
    ['Étampes', '91223', ['national', 'ile-de-france']],
    ['Marseille', '13055', ['national', 'provence-alpes-cote-d-azur']],
    ['no commune', null, ['national']],
  ])('the packs whose area holds the commune: %s', (_name, commune, names) => {
    expect(partsHere(shippedPack, commune).map(({ name }) => name)).toEqual(names);
  });

  test('is written with names, versions and dates', () => {
    const label = knowledgeLabel([
      { label: 'Socle', version: '2', date: '2026-11-22' },
      { label: 'Région', version: '3.1', date: '2026-10' },
    ]);
    expect(label).toBe('Socle, version 2, 22/11/2026\u00a0; Région, version 3.1, 2026-10');
  });
});

describe('an orientation can be made again', () => {
  test('the same pack, facts and answers, read anew, give the same result', () => {
    const packs = [0, 1].map((): Pack => structuredClone(shippedPack));
    fc.assert(
      fc.property(anyContext, anyAnswers, (context, answers) => {
        const given = JSON.stringify({ context, answers });
        const [first, second] = packs.map((pack) => {
          const read = JSON.parse(given);
          const result = orient(pack, read.context, read.answers);
          const changes = [...changesOf(pack, read.context, read.answers)];
          // What was given is not touched, and the result does not depend on what came before.
          expect(JSON.stringify(read)).toBe(given);
          expect(orient(pack, read.context, read.answers)).toEqual(result);
          return { result, changes };
        });
        expect(second).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});
