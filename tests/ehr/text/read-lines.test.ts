import { describe, expect, it } from 'vitest';
import { pasted } from './reading.ts';

const jeanne = {
  birthName: 'MARTIN',
  usedName: 'DURAND',
  givenNames: ['Jeanne'],
  birthDate: '1948-03-12',
  sex: 'F',
};

describe('one identity line', () => {
  it.each([
    ['Mme DURAND née MARTIN Jeanne, née le 12/03/1948 (78 ans)', jeanne],
    ['DURAND (née MARTIN) Jeanne - F - 12/03/1948 (78 ans)', jeanne],
    ['Mme DURAND Jeanne née MARTIN le 12/03/1948 (78 ans)', jeanne],
    ['DURAND née MARTIN Jeanne 78 ans F 12/03/1948', jeanne],
    [
      'Mme DURAND née MARTIN Jeanne, née le 12/03/1948\nTél : 06 39 98 01 02\n3 rue X\n91150 Étampes',
      { ...jeanne, phone: '+33639980102' },
    ],
    [
      'M. LE GOFF Yann, né le 01/02/1983',
      { familyName: 'LE GOFF', givenNames: ['Yann'], sex: 'M' },
    ],
  ])('%s', (text, expected) => expect(pasted(text).fields).toMatchObject(expected));
});

describe('a block of labels', () => {
  const block = [
    ['Nom de naissance', 'MARTIN'],
    ['Nom utilisé', 'DURAND'],
    ['Prénom(s)', 'Jeanne'],
    ['Né(e) le', '12/03/1948'],
    ['Sexe', 'F'],
    ['Téléphone', '06 39 98 01 02'],
    ['Adresse', '3 rue X, 91150 Étampes'],
  ];
  const expected = {
    ...jeanne,
    phone: '+33639980102',
    address: { line: '3 rue X', postalCode: '91150', city: 'Étampes' },
  };
  it.each([
    ['label : value', block.map((pair) => pair.join(' : ')).join('\n')],
    ['label, tab, value', block.map((pair) => pair.join('\t')).join('\r\n')],
    ['columns of spaces', block.map(([label = '', value]) => label.padEnd(24) + value).join('\n')],
    ['the value under the label', block.flat().join('\n')],
    ['the value under a label with a colon', block.map((pair) => pair.join(' :\n')).join('\n')],
    ['a paragraph each', block.flat().join('\n\n')],
    [
      'a header row and one row',
      [block.map(([label]) => label).join('\t'), block.map(([, value]) => value).join('\t')].join(
        '\n',
      ),
    ],
    ['two pairs a row', pairsOfRows(block)],
    ['under a title', `Identité\n\n${block.map((pair) => pair.join(' : ')).join('\n')}`],
  ])('%s', (_, text) => expect(pasted(text).fields).toEqual(expected));

  it('says beside which words each value was read, and in what', () =>
    expect(pasted('Nom de naissance : MARTIN\nPrénom : Jeanne').reading.fields.birthName).toEqual({
      value: 'MARTIN',
      provenance: {
        source: 'clipboard',
        frame: 'texte collé',
        label: 'Nom de naissance',
        level: 'labelled',
        checks: [],
      },
    }));
});

describe('whose value it is', () => {
  const identity = 'Nom de naissance : MARTIN\nPrénom : Jeanne\nNé(e) le : 12/03/1948';
  it.each([
    [
      'a doctor under the patient',
      `${identity}\nMédecin traitant : Dr PETIT\nTél : 01 99 00 55 55`,
    ],
    ['a part on the médecin traitant', `${identity}\n\nMédecin traitant\nTél : 01 99 00 55 55`],
    ['a relative', `${identity}\nPersonne à prévenir : Paul\nTéléphone : 06 39 98 77 77`],
    ['a relative’s label', `${identity}\nTéléphone de la fille : 06 39 98 77 77`],
    ['the cabinet above', `Cabinet des Lilas\nTél : 01 99 00 55 55\n\n${identity}`],
    ['an unnamed sender above', `Maison des Lilas\nTél : 01 99 00 55 55\n${identity}`],
    ['a signature below', `${identity}\n\nSecrétariat\nTél : 01 99 00 55 55`],
    ['a work phone', `${identity}\nTél travail : 01 99 00 55 55`],
  ])('leaves aside the phone of %s', (_, text) => {
    const { fields } = pasted(text);
    expect(fields).toMatchObject({ birthName: 'MARTIN', birthDate: '1948-03-12' });
    expect(fields).not.toHaveProperty('phone');
  });

  it.each([
    ['two identity lines', 'M. PETIT Hugo, né le 14/05/1960\nMme GIRARD Rose, née le 27/09/1978'],
    ['two blocks', `${identity}\n\n${identity.replace('Jeanne', 'Paul')}`],
  ])('gives nobody for %s', (_, text) =>
    expect(pasted(text)).toMatchObject({ fields: {}, warnings: ['several-patients'] }),
  );

  it.each([
    ['a pasted list', 'Nom\tPrénom\tNé(e) le\nPETIT\tHugo\t14/05/1960\nGIRARD\tRose\t27/09/1978'],
    ['a doctor alone', 'Dr Claire PETIT\nMédecine générale\nRPPS : 10001234567'],
    ['a doctor with labels', 'Médecin\nNom : PETIT\nPrénom : Claire\nTél : 01 99 00 55 55'],
    ['a relative with labels', 'Personne de confiance\nNom : DURAND\nPrénom : Paul'],
    ['a note', 'Vue ce jour, va bien. À revoir dans trois mois.'],
    ['nothing', '  \n '],
    ['a text beyond the bounds', 'Nom : MARTIN\nPrénom : Jeanne\n'.repeat(2000)],
  ])('gives nobody for %s', (_, text) => expect(pasted(text).fields).toEqual({}));
});

describe('the head of a letter', () => {
  const sender =
    'Docteur Claire PETIT\nMédecine générale\n9 rue Ailleurs\n75001 Paris\nTél : 01 99 00 55 55\nRPPS : 10001234567';
  const body =
    'Cher confrère,\nJe vous adresse M. BERNARD Luc, né le 13/04/1950, frère de la patiente.\nTél : 06 39 98 77 77';
  it.each([
    'Concerne : Mme DURAND née MARTIN Jeanne, née le 12/03/1948',
    'Objet : Mme DURAND née MARTIN Jeanne, née le 12/03/1948',
    'Patiente : Mme DURAND née MARTIN Jeanne, née le 12/03/1948',
    'Mme DURAND née MARTIN Jeanne\nnée le 12/03/1948',
  ])('%s', (subject) => {
    const { fields } = pasted(
      `${sender}\n\nÉtampes, le 05/02/2026\n\nÀ l’attention du Dr BERNARD Luc\n\n${subject}\n\n${body}`,
    );
    expect(fields).toEqual(jeanne);
  });
});

describe('a number alone', () => {
  it('gives the number and the sex, and says that the date is missing', () =>
    expect(pasted('NIR : 2 79 03 51 215 189 89')).toMatchObject({
      fields: { nir: '279035121518989', sex: 'F' },
      warnings: ['incomplete-date'],
    }));
  it.each([
    ['2 79 03 51 215 189 88', 'nir-key'],
    ['7 48 03 99 999 001 50', 'nia'],
  ])('refuses %s', (text, warning) =>
    expect(pasted(text)).toMatchObject({ fields: {}, warnings: [warning] }),
  );
});

describe('an English text', () => {
  it('leaves a date of unsaid order blank, and takes one in words', () => {
    const text = 'Last name: MARTIN\nFirst name: Jeanne\nDate of birth: ';
    expect(pasted(`${text}03/12/1948`)).toMatchObject({
      warnings: expect.arrayContaining(['ambiguous-date']),
    });
    expect(pasted(`${text}12-Mar-1948`).fields).toMatchObject({ birthDate: '1948-03-12' });
  });
});

function pairsOfRows(block: string[][]): string {
  const rows = block.map((pair) => pair.join('\t'));
  return rows
    .filter((_, at) => at % 2 === 0)
    .map((row, at) => [row, rows[at * 2 + 1]].filter(Boolean).join('\t'))
    .join('\n');
}
