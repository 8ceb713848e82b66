import { describe, expect, it } from 'vitest';
import { parseBannerSentence, parseFullName } from '../../lib/ehr/banner-sentence.ts';

const both = { usedName: 'DURAND', birthName: 'MARTIN', givenNames: ['Jeanne'] };
const one = { familyName: 'DURAND', givenNames: ['Jeanne'] };

describe('the sentence at the head of a chart', () => {
  it.each([
    ['Mme DURAND née MARTIN Jeanne, née le 12/03/1948 (78 ans)', { ...both, age: 78, sex: 'F' }],
    ['Mme Jeanne DURAND née MARTIN, née le 12 mars 1948, 78 ans', both],
    ['DURAND (née MARTIN) Jeanne, né(e) le 12/03/1948', both],
    ['Patiente : Mme DURAND Jeanne née MARTIN, née le 12/03/1948', both],
    ['Concerne : Mme DURAND Jeanne née MARTIN, née le 12/03/1948', both],
    ['Mme MARTIN épouse DURAND Jeanne, née le 12/03/1948', both],
    ['Mme MARTIN ép. DURAND Jeanne, née le 12/03/1948', both],
    ['Mme MARTIN veuve DURAND Jeanne, née le 12/03/1948', both],
    ['Mme PERE née FILS Jeanne, née le 12/03/1948', { usedName: 'PERE', birthName: 'FILS' }],
    [
      'Mme Vve DE SOUSA née MARTIN, née le 12/03/1948',
      { usedName: 'DE SOUSA', birthName: 'MARTIN' },
    ],
    ['MME DURAND Jeanne, née le 12/03/1948', { ...one, sex: 'F' }],
    ['M. LE GOFF Yann, né le 01/02/1983', { familyName: 'LE GOFF', givenNames: ['Yann'] }],
    ['M. Le GOFF Yann, né le 01/02/1983', { familyName: 'Le GOFF', givenNames: ['Yann'] }],
    ['Mr McDONALD Sean, né le 01/02/1983', { familyName: 'McDONALD', givenNames: ['Sean'] }],
    [
      'Mme D’ALMEIDA née DE SOUSA Maria Inês, née le 01/02/1983',
      { usedName: 'D’ALMEIDA', birthName: 'DE SOUSA', givenNames: ['Maria', 'Inês'] },
    ],
    [
      'DURAND, Jeanne (F) 78 y - DOB 12-Mar-1948',
      { ...one, age: 78, sex: 'F', date: '12-Mar-1948' },
    ],
    ['DURAND Jeanne - F - 12/03/1948 (78 ans)', { ...one, age: 78, sex: 'F' }],
    ['DURAND Jeanne · Female · 78 yrs · 12-Mar-1948', { ...one, age: 78, sex: 'F' }],
    ['Mrs Jeanne DURAND, born March 12, 1948', { ...one, sex: 'F', date: 'March 12, 1948' }],
    ['Jeanne DURAND, DOB: 1948-03-12', { ...one, date: '1948-03-12' }],
  ])('%s', (text, expected) => expect(parseBannerSentence(text)).toMatchObject(expected));

  it.each([
    'IRM Genou - 12/03/2024',
    'Dr LEROY Paul, né le 12/03/1948',
    'DURAND Paul, fils, né le 12/03/1948',
    'Mme DURAND Jeanne, épouse de Paul, née le 12/03/1948',
    'Mme MERE Jeanne, née le 12/03/1948',
    'PERE née FILS Jeanne, née le 12/03/1948',
    'John SMITH, son, born 12-Mar-1948',
    'DURAND Jeanne née le 12/03/1948 BERNARD Luc né le 13/04/1950',
    'DURAND Jeanne 12 PETIT Luc né le 13/04/1950',
    'Consultation du 12/03/2024',
    'Mme DURAND Jeanne née MARTIN le 12/03/2024',
    'Dr DURAND Jeanne née MARTIN le 12/03/1948 (78 ans)',
    'Sa mère DURAND Jeanne 78 ans F 12/03/1948',
    'Jeanne Durand · Female · 78 yrs · 12-Mar-1948',
    'Seen by DURAND Jeanne on March 12, 2024',
  ])('refuses %s', (text) => expect(parseBannerSentence(text)).toBeNull());

  it.each([
    'Mme Durand Jeanne, née le 12/03/1948',
    'Mme DURAND JEANNE, née le 12/03/1948',
    'Mme CORMIER (AUBRAC) Solange, née le 12/03/1948',
    'Mme Vve DURAND Jeanne, née le 12/03/1948',
    'Mme DURAND divorcée PETIT Jeanne, née le 12/03/1948',
    'MME DURAND JEANNE NEE LE 12/03/1948',
    'Mme CORMIER SOLANGE née AUBRAC, née le 12/03/1948',
    'Mme CORMIER née AUBRAC ALD, née le 12/03/1948',
    'ALD CORMIER Solange, née le 12/03/1948',
  ])('takes the date and no name from %s', (text) => {
    const sentence = parseBannerSentence(text);
    expect(sentence).toMatchObject({ date: '12/03/1948', sex: 'F', addressed: true });
    for (const field of ['familyName', 'birthName', 'usedName', 'givenNames'])
      expect(sentence).not.toHaveProperty(field);
  });

  it.each([
    ['DE SOUSA Maria', { familyName: 'DE SOUSA', givenNames: ['Maria'] }],
    ['LE Goff', null],
    ['De SOUSA', null],
    ['Gériatrie Mme DURAND Jeanne', null],
    ['DURAND', null],
  ])('cuts the whole name %s', (text, expected) => expect(parseFullName(text)).toEqual(expected));
});
