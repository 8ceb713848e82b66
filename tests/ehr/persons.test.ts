// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const chart = (name: string, given: string, date: string) =>
  `<dl><dt>Nom de naissance</dt><dd>${name}</dd><dt>Prénom</dt><dd>${given}</dd>
   <dt>Date de naissance</dt><dd>${date}</dd><dt>Téléphone</dt><dd>06 39 98 01 02</dd></dl>`;
const behind = `<main><section><h2>Identité</h2>${chart('MARTIN', 'Jeanne', '13/03/1948')}
  <p>Adresse : 1 rue de l’Exemple 91150 Étampes</p></section></main>`;
const over = (attributes: string, inside: string) => `${behind}<div ${attributes}>${inside}</div>`;
const modal = 'role="dialog" aria-modal="true"';

describe('a dialog over a chart', () => {
  it('that keeps the user from the page and shows somebody is the chart, alone', () => {
    const { fields, refused } = readingOf(over(modal, chart('BERNARD', 'Luc', '14/04/1950')));
    expect(fields).toEqual({
      birthName: 'BERNARD',
      givenNames: ['Luc'],
      birthDate: '1950-04-14',
      phone: '+33639980102',
    });
    for (const field of ['birthName', 'givenNames', 'birthDate', 'phone', 'address'] as const) {
      expect(refused).toContainEqual(expect.objectContaining({ field, reason: 'behind-dialog' }));
    }
  });

  it.each([
    ['a confirmation', '<p>Voulez-vous fermer ce dossier ?</p>'],
    ['a form without a name', '<label>Motif <input value="suivi"></label>'],
  ])('that shows nobody changes nothing: %s', (_, inside) => {
    const { fields, refused } = readingOf(over(modal, inside));
    expect(fields).toMatchObject({ birthName: 'MARTIN', phone: '+33639980102' });
    expect(refused).toEqual([]);
  });

  it('that leaves the page within reach is a second person', () => {
    const { fields, warnings } = readingOf(
      over('role="dialog"', chart('BERNARD', 'Luc', '14/04/1950')),
    );
    expect(fields).toEqual({});
    expect(warnings).toContain('several-patients');
  });

  it('that is not rendered is not there', () => {
    const { fields } = readingOf(over(`${modal} hidden`, chart('BERNARD', 'Luc', '14/04/1950')));
    expect(fields).toMatchObject({ birthName: 'MARTIN' });
  });

  it('that opens twice is nobody', () => {
    const second = `<div ${modal}>${chart('PETIT', 'Rose', '15/05/1952')}</div>`;
    const { fields, warnings } = readingOf(
      over(modal, chart('BERNARD', 'Luc', '14/04/1950')) + second,
    );
    expect(fields).toEqual({});
    expect(warnings).toContain('several-patients');
  });
});

describe('the head of the page', () => {
  it.each([
    ['a title', '<header><h1>BERNARD Luc</h1></header>'],
    [
      'the chosen tab',
      '<div role="tablist"><div role="tab" aria-selected="true">M. BERNARD Luc</div></div>',
    ],
    ['a line', '<div>Dossier ouvert : M. BERNARD Luc</div>'],
    ['a line in small letters', '<div>M. Bernard Luc, né le 13/03/1948</div>'],
  ])('that names somebody else blanks everything: %s', (_, head) => {
    const { fields, warnings } = readingOf(head + behind);
    expect(fields).toEqual({});
    expect(warnings).toContain('several-patients');
  });

  it.each([
    ['the same person', '<header><h1>Mme MARTIN Jeanne</h1></header>'],
    ['a hospital', '<header><h1>CHU Fictif</h1></header>'],
    ['a doctor', '<header><h1>Dr PETIT Claire</h1></header>'],
  ])('changes nothing with %s', (_, head) => {
    expect(readingOf(head + behind).fields).toMatchObject({ givenNames: ['Jeanne'] });
  });
});

describe('a value after somebody else in the same list', () => {
  it.each(['Conjoint', 'Personne de confiance', 'Mutuelle', 'EHPAD'])(
    'is not read: %s',
    (label) => {
      const list = behind.replace(
        '<dt>Téléphone</dt>',
        `<dt>${label}</dt><dd>Autre Nom</dd><dt>Téléphone</dt>`,
      );
      const { fields, refused } = readingOf(list);
      expect(fields).not.toHaveProperty('phone');
      expect(refused).toContainEqual({
        field: 'phone',
        reason: 'other-person',
        label: 'Téléphone',
      });
    },
  );
});
