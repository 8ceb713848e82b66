// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const page = (language: string, date: string, more = '') =>
  `<html lang="${language}"><body><section><h2>Patient</h2><dl>
  <dt>Nom de naissance</dt><dd>MARTIN</dd><dt>Prénom</dt><dd>Jeanne</dd>
  <dt>Date de naissance</dt><dd>${date}</dd>${more}</dl></section></body></html>`;
const nir = '<dt>NIR</dt><dd>2 48 03 99 999 999 38</dd>';
const age = (years: number) => `<dt>Âge</dt><dd>${years} ans</dd>`;
const seen = (date: string) => `<dt>Dernière visite</dt><dd>${date}</dd>`;

describe('the order of a numeric birth date', () => {
  it.each([
    ['the French habit', page('fr', '03/12/1948'), '1948-12-03'],
    ['the month of the number, against the habit', page('fr', '03/12/1948', nir), '1948-03-12'],
    ['the month of the number, on an English page', page('en', '12/03/1948', nir), '1948-03-12'],
    ['the displayed age, on an English page', page('en', '03/12/1948', age(78)), '1948-03-12'],
    ['nothing: an age that contradicts the habit', page('fr', '03/12/1948', age(78)), undefined],
    ['nothing: an English page', page('en', '03/12/1948'), undefined],
    ['another date of an English page', page('en', '03/12/1948', seen('25/03/2026')), '1948-12-03'],
    [
      'another date of an American page',
      page('en', '03/12/1948', seen('03/25/2026')),
      '1948-03-12',
    ],
    [
      'nothing: an American date on a French page',
      page('fr', '03/12/1948', seen('03/25/2026')),
      undefined,
    ],
    [
      'nothing: an English clock on a French page',
      page('fr', '03/12/1948', '<dt>Vu à</dt><dd>3:25 PM</dd>'),
      undefined,
    ],
    [
      'the machine date, against the habit',
      page('fr', '<time datetime="1948-03-12">03/12/1948</time>'),
      '1948-03-12',
    ],
    [
      'the same date in words',
      `${page('fr', '03/12/1948')}<h1>Mme MARTIN Jeanne, née le 12 mars 1948</h1>`,
      '1948-03-12',
    ],
    [
      'nothing: another date in words',
      `${page('en', '03/12/1948')}<h1>Mme MARTIN Jeanne, née le 5 mars 1948</h1>`,
      undefined,
    ],
  ])('is told by %s', (_, html, expected) =>
    expect(readingOf(html).fields.birthDate).toBe(expected),
  );
});
