// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const IDENTITY = `<section><h2>Identité</h2><dl><dt>Nom de naissance</dt><dd>MARTIN</dd>
  <dt>Prénoms</dt><dd>Jeanne</dd><dt>Date de naissance</dt><dd>25/03/1948</dd></dl></section>`;
const rows = (count: number, row: string): string => row.repeat(count);

describe('a long list', () => {
  it.each([
    [
      'table',
      `<table><tbody>${rows(9000, '<tr><td>Acte</td><td>Suivi</td></tr>')}</tbody></table>`,
    ],
    ['bulleted list', `<ul>${rows(21_000, '<li>Acte</li>')}</ul>`],
  ])('does not keep the chart above it from being read: a %s', (_what, history) => {
    const { fields, refused } = readingOf(`${IDENTITY}<section><h2>Actes</h2>${history}</section>`);
    expect(fields).toMatchObject({ birthName: 'MARTIN', birthDate: '1948-03-25' });
    expect(refused).toEqual([]);
  });

  it('of people is a list, and nobody is read in it', () => {
    const person = '<tr><td>Mme BERNARD Lucie</td><td>née le 13/04/1950</td></tr>';
    expect(readingOf(`<table><tbody>${rows(3000, person)}</tbody></table>`).fields).toEqual({});
  });
});
