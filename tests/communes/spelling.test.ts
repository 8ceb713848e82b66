import { expect, test } from 'vitest';
import { atlas, codesFor } from './atlas.ts';

test.each([
  ['Évry-Courcouronnes', '91228'],
  ['EVRY COURCOURONNES', '91228'],
  ['E\u0301vry courcouronnes', '91228'],
  ['L’Haÿ-les-Roses', '94038'],
  ["l'hay les roses", '94038'],
  ['L HAY LES ROSES', '94038'],
  ['hay les roses', '94038'],
  ['Moy de l Aisne', '02532'],
  ['ST QUENTIN', '02691'],
  ['St-Étienne', '42218'],
  ['ste genevieve des bois', '91549'],
  ['St. Malo', '35288'],
  ['oeuilly', '51410'],
  ['Œuilly', '51410'],
  ['mans', '72181'],
  ['havre', '76351'],
  ['lilas', '93045'],
  ['champigny s/marne', '94017'],
  ['neuilly seine', '92051'],
  ['Château-Chinon (Ville)', '58062'],
  ['chateau chinon campagne', '58063'],
  ['bors canton de charente sud', '16053'],
  ['saintdenis', '93066'],
  ['marsielle', '13055'],
  ['Stasbourg', '67482'],
  ['strasbourgg', '67482'],
  ['strasb', '67482'],
])('« %s » finds %s first', (text, code) => {
  expect(codesFor(text)[0]).toBe(code);
});

test.each([
  ['saint denis 93', '93066'],
  ['Saint-Denis (93)', '93066'],
  ['93 saint denis', '93066'],
  ['Saint-Denis 974', '97411'],
  ['st denis reunion', '97411'],
  ['sainte colombe gironde', '33390'],
  ['sainte colombe giron', '33390'],
  ['Sainte-Colombe, Gironde', '33390'],
  ['saint lo manche', '50502'],
  ['ajaccio 2a', '2A004'],
  ['bastia haute corse', '2B033'],
  ['93200 saint denis', '93066'],
  ['Saint-Denis 97400', '97411'],
  ['montreul 93', '93048'],
])('a place beside the name chooses: « %s » is %s', (text, code) => {
  expect(codesFor(text)[0]).toBe(code);
});

test.each([
  ['75340 PARIS CEDEX 07', '75056'],
  ['01012 BOURG EN BRESSE CEDEX', '01053'],
  ['93205 ST DENIS CEDEX', '93066'],
  ['97405 SAINT DENIS CEDEX', '97411'],
  ['20176 AJACCIO CEDEX 1', '2A004'],
  ['01012 INCONNUVILLE CEDEX', '01053'],
  ['01999', '01053'],
  ['91025 cedex', '91174'],
])('the line « %s » leads to %s, and says so', (text, code) => {
  const [match] = atlas.search(text, 8);
  expect([match?.commune.code, match?.via]).toEqual([code, text]);
});

test('a postal code gives its communes, the most populous first', () => {
  expect(codesFor('93200')).toEqual(['93066']);
  expect(codesFor('01400')[0]).toBe('01093');
  expect(codesFor('97410')).toContain('97416');
});

test('the start of a postal code is enough', () => {
  expect(codesFor('3400')[0]).toBe('34172');
  expect(codesFor('2B')[0]).toBe('2B033');
});

test.each(['91228', '2A004', '2a004', '75116', '98411'])('the INSEE code %s is found', (code) => {
  expect(codesFor(code)).toContain(code.toUpperCase());
});

test.each(['', '   ', '-', '’', 'cedex', 'xqzwxqzw', '00000 cedex', '99999', '(', '\\', '💊'])(
  '« %s » finds nothing and breaks nothing',
  (text) => {
    expect(atlas.search(text, 8)).toEqual([]);
  },
);

test('the limit is kept', () => {
  expect(atlas.search('saint', 8)).toHaveLength(8);
  expect(atlas.search('saint', 0)).toEqual([]);
  expect(atlas.search('51300', 30)).toHaveLength(30);
});
