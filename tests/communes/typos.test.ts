import { expect, test } from 'vitest';
import { fold } from '../../lib/communes/fold.ts';
import { lettersOf } from '../../lib/communes/fold.ts';
import { likeness } from '../../lib/communes/one-mistake.ts';
import { atlas, current } from './atlas.ts';
import { drawByPopulation, mistyped, seededChance } from './mistypings.ts';

test.each([99, 7])('97 %% of mistyped names are in the first 8 (seed %i)', (seed) => {
  const chance = seededChance(seed);
  const long = current.filter(({ nom }) => fold(nom).length >= 6);
  const missed: string[] = [];
  const drawn = drawByPopulation(long, 1500, chance);
  for (const { nom } of drawn) {
    const text = mistyped(fold(nom), chance);
    const found = atlas.search(text, 8).some(({ commune }) => fold(commune.name) === fold(nom));
    if (!found) missed.push(`${text} (${nom})`);
  }
  const recall = 1 - missed.length / drawn.length;
  expect(recall, missed.slice(0, 20).join(', ')).toBeGreaterThanOrEqual(0.97);
});

test.each([
  ['evry', 'evry', 'whole'],
  ['evr', 'evry', 'whole'],
  ['ev', 'evry', 'beginning'],
  ['evty', 'evry', 'whole'],
  ['vevry', 'evry', 'whole'],
  ['veryy', 'evry', 'none'],
  ['very', 'evry', 'whole'],
  ['evryy', 'evry', 'whole'],
  ['evryyy', 'evry', 'none'],
  ['evyr', 'evry', 'whole'],
  ['mars', 'amarseille', 'beginning'],
  ['paris', 'lyon', 'none'],
])('« %s » against « %s »: %s', (typed, name, expected) => {
  expect(likeness(lettersOf(typed), lettersOf(`x${name}x`), 1, name.length + 1)).toBe(expected);
});
