import { describe, expect, it } from 'vitest';
import { undoAzerty } from '../../../lib/ehr/text/azerty-scan.ts';
import { pasted } from './reading.ts';

const CODE =
  "IS010000000000000000000000S1248039999999938S21.2.250.1.213.1.4.8S3JEANNE MARIE-LINES4D'HAUTEFEUILLES5FS612-03-1948S799999";
const IMAGES = new Map([
  ...[...'0123456789'].map((digit, at) => [digit, [...`à&é"'(-è_ç`][at] ?? ''] as const),
  ...[...'AQZWM'].map((letter, at) => [letter, [...'QAWZ?'][at] ?? ''] as const),
  ['-', ')'],
  ['.', ':'],
  ["'", 'ù'],
]);
const onAzerty = (text: string) => [...text].map((key) => IMAGES.get(key) ?? key).join('');
const whole = {
  nir: '248039999999938',
  givenNames: ['JEANNE', 'MARIE-LINE'],
  birthName: "D'HAUTEFEUILLE",
  birthDate: '1948-03-12',
  sex: 'F',
};

describe('an INS Data Matrix that a QWERTY scanner types on an AZERTY keyboard', () => {
  it.each([
    ['as Windows writes it', onAzerty(CODE)],
    ['as a Mac writes it', onAzerty(CODE).replaceAll('-', '§').replaceAll('_', '!')],
    ['in small letters', onAzerty(CODE).toLowerCase().replaceAll('?', ',')],
    ['with its symbology', `$dé${onAzerty(CODE)}\n`],
    ['with letters and accents apart', onAzerty(CODE).normalize('NFD')],
  ])('is read %s', (_, text) => expect(pasted(text).fields).toEqual(whole));

  it.each([
    ['a character that the keyboard does not explain', onAzerty(CODE).replace('JE', 'J6')],
    ['a cut text', onAzerty(CODE).slice(0, 60)],
    ['a part typed on another keyboard', onAzerty(CODE.slice(0, 60)) + CODE.slice(60)],
  ])('gives no value for %s, and says so', (_, text) => {
    const { fields, warnings } = pasted(text);
    expect(fields).toEqual({});
    expect(warnings).toContain('nothing-found');
  });

  it.each([CODE, 'ISàbelle & Cie', 'Mme AUBRAC, née le 12/03/1948', 'à&é"\'(-è_ç'])(
    'leaves %s as it is',
    (text) => expect(undoAzerty(text)).toBe(text),
  );
});
