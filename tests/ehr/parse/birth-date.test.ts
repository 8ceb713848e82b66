import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageOn,
  parseBirthDate,
  parseCompactDate,
  type DateOrder,
} from '../../../lib/ehr/parse/birth-date.ts';

const TODAY = new Date(2026, 10, 22);

describe('birth dates', () => {
  it.each<[string, DateOrder, string]>([
    ['12/03/1948', 'not-said', '1948-03-12'],
    ['12.03.1948', 'not-said', '1948-03-12'],
    ['12 / 03 / 1948', 'not-said', '1948-03-12'],
    ['12 03 1948', 'not-said', '1948-03-12'],
    ['12/03/1948', 'contrary', 'ambiguous'],
    ['12/03/1948', 'month-first', '1948-12-03'],
    ['25/03/1948', 'contrary', '1948-03-25'],
    ['25/03/1948', 'month-first', 'ambiguous'],
    ['03/25/1948', 'not-said', 'ambiguous'],
    ['03/25/1948', 'contrary', '1948-03-25'],
    ['05/05/1950', 'contrary', '1950-05-05'],
    ['1er mai 1950', 'not-said', '1950-05-01'],
    ['premier mai 1950', 'not-said', '1950-05-01'],
    ['premier mars mil neuf cent quarante-huit', 'not-said', '1948-03-01'],
    ['vingt et un juin dix-neuf cent soixante et onze', 'not-said', '1971-06-21'],
    ['deux mars deux mille quatre', 'not-said', '2004-03-02'],
    ['quatre mars mil neuf cent', 'not-said', 'implausible'],
    ['deux deux mars 1948', 'not-said', 'not-a-date'],
    ['12 mars 1948', 'contrary', '1948-03-12'],
    ['12-Mar-1948', 'contrary', '1948-03-12'],
    ['12/mars/1948', 'contrary', '1948-03-12'],
    ['March 12, 1948', 'contrary', '1948-03-12'],
    ['Mar 12 1948', 'contrary', '1948-03-12'],
    ['Friday, March 12, 1948', 'contrary', '1948-03-12'],
    ['the 12th of March 1948', 'contrary', '1948-03-12'],
    ['3rd Aug. 1965', 'contrary', '1965-08-03'],
    ['04 juil. 1961', 'not-said', '1961-07-04'],
    ['mardi 3 août 1965', 'not-said', '1965-08-03'],
    ['mar. 3 août 1965', 'not-said', '1965-08-03'],
    ['1948-03-12', 'contrary', '1948-03-12'],
    ['1948/03/12', 'contrary', '1948-03-12'],
    ['1948-03-12T00:00:00.000Z', 'contrary', '1948-03-12'],
    ['1948-03-12 00:00:00', 'contrary', '1948-03-12'],
    ['1948-03-11T23:00:00.000Z', 'contrary', 'ambiguous'],
    ['1948-00-00', 'not-said', 'incomplete'],
    ['12/03/48', 'not-said', 'incomplete'],
    ['12-Mar-48', 'not-said', 'incomplete'],
    ['00/03/1948', 'not-said', 'incomplete'],
    ['XX/03/1948', 'not-said', 'incomplete'],
    ['03/1948', 'not-said', 'incomplete'],
    ['mars 1948', 'not-said', 'incomplete'],
    ['March 1948', 'not-said', 'incomplete'],
    ['1948', 'not-said', 'incomplete'],
    ['31/02/1948', 'not-said', 'ambiguous'],
    ['29/02/2023', 'not-said', 'ambiguous'],
    ['29/02/2024', 'not-said', '2024-02-29'],
    ['12/03/2031', 'not-said', 'implausible'],
    ['12/03/1848', 'not-said', 'implausible'],
    ['12031948', 'not-said', 'not-a-date'],
    ['12/03-1948', 'not-said', 'incomplete'],
    ['hier', 'not-said', 'not-a-date'],
    ['12/03/1948 et 13/04/1950', 'not-said', 'not-a-date'],
    ['12 mars 1948 13 avril 1950', 'not-said', 'not-a-date'],
  ])('%s (%s) gives %s', (text, order, expected) => {
    const date = parseBirthDate(text, order, TODAY);
    expect(date.ok ? date.iso : date.why).toBe(expected);
  });

  it('gives both readings of a date that only the habit settles, or that nothing settles', () => {
    const readings = ['1948-12-03', '1948-03-12'];
    expect(parseBirthDate('03/12/1948', 'not-said', TODAY)).toMatchObject({
      sure: false,
      readings,
    });
    expect(parseBirthDate('03/12/1948', 'contrary', TODAY)).toMatchObject({ ok: false, readings });
  });

  it('reads eight digits only in the order that the caller gives', () => {
    expect(parseCompactDate('12031948', 'dmy', TODAY)).toMatchObject({ iso: '1948-03-12' });
    expect(parseCompactDate('19480312', 'ymd', TODAY)).toMatchObject({ iso: '1948-03-12' });
    expect(parseCompactDate('19480300', 'ymd', TODAY)).toMatchObject({ why: 'incomplete' });
  });

  it('gives back every date written in every sure way', () => {
    const days = fc.date({
      min: new Date('1905-01-01'),
      max: new Date('2026-11-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year = '', month = '', date = ''] = iso.split('-');
        const said = (language: string, style: 'long' | 'short') =>
          day.toLocaleDateString(language, {
            day: 'numeric',
            month: style,
            year: 'numeric',
            timeZone: 'UTC',
          });
        const shown = ['fr-FR', 'en-US', 'en-GB'].flatMap((language) => [
          said(language, 'long'),
          said(language, 'short'),
        ]);
        for (const text of [iso, ...shown])
          expect(parseBirthDate(text, 'contrary', TODAY)).toMatchObject({ iso });
        const numeric = parseBirthDate(`${date}/${month}/${year}`, 'day-first', TODAY);
        expect(numeric).toMatchObject({ iso });
        const american = parseBirthDate(`${month}-${date}-${year}`, 'month-first', TODAY);
        expect(american).toMatchObject({ iso });
      }),
    );
  });

  it.each([
    ['1949-11-22', 77],
    ['1949-11-23', 76],
    ['2026-01-01', 0],
  ])('%s is %i years old', (iso, age) => expect(ageOn(iso, TODAY)).toBe(age));
});
