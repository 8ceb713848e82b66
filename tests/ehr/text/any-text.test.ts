import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PatientReadingSchema } from '../../../lib/ehr/patient-reading-schema.ts';
import { pasted } from './reading.ts';

const pieces = fc.constantFrom(
  'Nom',
  'Prénom :',
  'Né(e) le',
  'Mme DURAND Jeanne',
  'née le',
  '12/03/1948',
  '2 48 03 99 999 999 38',
  'Médecin traitant',
  'Tél',
  '06 39 98 01 02',
  '3 rue X',
  '91150 Étampes',
  'IS010000000000000000000000S1',
  '\t',
  '\n',
  '\n\n',
  ' : ',
  '{"resourceType":"Patient","name":[{}]}',
  '<b>',
  '\u0000\u202E',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.json({ maxDepth: 4 }),
  fc
    .jsonValue({ maxDepth: 4 })
    .map((name) => JSON.stringify({ resourceType: 'Patient', name, identifier: name })),
);

it('gives a reading of the closed form for any text, and never throws', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { reading } = pasted(text);
      expect(PatientReadingSchema.safeParse(reading).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['deep JSON', '['.repeat(150_000)],
  ['a prototype', '{"__proto__":{"resourceType":"Patient"}}'],
  ['one long line', 'Nom : '.repeat(3000)],
  ['many short lines', 'Nom\n'.repeat(5000)],
  ['spaces', ' '.repeat(19_999)],
  ['colons', ': '.repeat(9_999)],
])('gives nobody for %s', (_, text) => expect(pasted(text).fields).toEqual({}));
