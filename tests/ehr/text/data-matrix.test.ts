import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataMatrix } from '../../../lib/ehr/text/data-matrix.ts';
import { pasted } from './reading.ts';

const HEADER = 'IS010000000000000000000000';
const GS = '\u001D';
const NIR = '1.2.250.1.213.1.4.8';
const fieldsOf = (matricule: string, oid = NIR) =>
  [
    `S1${matricule}S2${oid}`,
    'S3JEANNE MARIE-LINE',
    "S4D'HAUTEFEUILLE",
    'S5FS612-03-1948S799999',
  ].join(GS);
const JEANNE = fieldsOf('248039999999938');
const traits = {
  birthName: "D'HAUTEFEUILLE",
  givenNames: ['JEANNE', 'MARIE-LINE'],
  birthDate: '1948-03-12',
  sex: 'F',
};

describe('the text of an INS Data Matrix', () => {
  it.each([
    ['as the standard writes it', HEADER + JEANNE],
    ['with a symbology identifier', `]d2${HEADER}${JEANNE}\r\n`],
    ['with a leading separator', GS + HEADER + JEANNE],
    ['with the separator typed', HEADER + JEANNE.replaceAll(GS, '<GS>')],
    ['with the separator as ^]', HEADER + JEANNE.replaceAll(GS, '^]')],
    ['with the separator as a space', HEADER + JEANNE.replaceAll(GS, ' ')],
    ['with the separator lost', HEADER + JEANNE.replaceAll(GS, '')],
    ['in small letters', (HEADER + JEANNE).toLowerCase()],
  ])('gives the five traits and the number %s', (_, text) =>
    expect(pasted(text).fields).toEqual({ ...traits, nir: '248039999999938' }),
  );

  it('says where each value comes from', () =>
    expect(pasted(HEADER + JEANNE).reading.fields.birthName?.provenance).toEqual({
      source: 'datamatrix',
      frame: 'Data Matrix',
      label: 'Nom de naissance',
      level: 'structured',
      checks: [],
    }));

  it('reads a Corsican number', () => {
    const text = `${HEADER}S1195062A99999990S2${NIR}${GS}S3ANGE${GS}S4CASANOVA${GS}S5MS610-06-1995`;
    expect(pasted(text).fields).toMatchObject({ nir: '195062A99999990', sex: 'M' });
  });

  it('reads fields in any order', () => {
    const text = `${HEADER}S5FS612-03-1948S4MARTIN${GS}S3JEANNE${GS}S2${NIR}${GS}S1248039999999938`;
    expect(pasted(text).fields).toMatchObject({ birthName: 'MARTIN', givenNames: ['JEANNE'] });
  });

  it.each([
    ['a waiting number', fieldsOf('748039999999915', '1.2.250.1.213.1.4.9'), ['nia']],
    ['a test number', fieldsOf('248039999999938', '1.2.250.1.213.1.4.10'), []],
    ['a wrong key', fieldsOf('248039999999937'), ['nir-key']],
  ])('keeps the traits and refuses the number for %s', (_, body, warnings) => {
    const read = pasted(HEADER + body);
    expect(read.fields).toEqual(traits);
    expect(read.warnings).toEqual(warnings);
  });

  it.each([
    ['a truncated header', 'IS01000S1248039999999938'],
    ['an unknown field', `${HEADER}S9X`],
    ['a field given twice', HEADER + JEANNE + GS + JEANNE],
    ['two codes one after the other', `${HEADER}${JEANNE}\n${HEADER}${JEANNE}`],
    ['a cut date', HEADER + JEANNE.slice(0, -12)],
  ])('gives nothing for %s', (_, text) => expect(pasted(text).fields).toEqual({}));

  it('blanks number and date when they contradict each other', () => {
    const read = pasted(HEADER + fieldsOf('255069999999934'));
    expect(read.fields).not.toHaveProperty('nir');
    expect(read.fields).not.toHaveProperty('birthDate');
    expect(read.warnings).toContain('nir-date-conflict');
  });

  it('gives back every name and date, separators kept or lost', () => {
    const word = fc.stringMatching(/^[A-Z]{1,12}(?:[-' ][A-Z]{1,12}){0,2}$/);
    fc.assert(
      fc.property(word, word, fc.boolean(), (given, family, kept) => {
        const body = [`S1248039999999938S2${NIR}`, `S3${given}`, `S4${family}`, 'S5FS612-03-1948'];
        const read = parseDataMatrix(HEADER + body.join(kept ? GS : ''));
        expect(read).toMatchObject({ S3: given, S4: family, S6: '12-03-1948' });
      }),
    );
  });

  it('keeps a name of the greatest length, which no separator follows', () => {
    const family = 'A'.repeat(100);
    const text = `${HEADER}S3JEANNE${GS}S4${family}S5F`;
    expect(parseDataMatrix(text)).toEqual({ S3: 'JEANNE', S4: family, S5: 'F' });
  });
});
