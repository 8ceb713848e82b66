// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const folder = `${import.meta.dirname}/pages`;
const LEAST_FOUND = 0.95;
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => {
    const truth = readFileSync(`${folder}/${name.replace('.html', '.expected.json')}`, 'utf8');
    const { fields, warnings } = readingOf(readFileSync(`${folder}/${name}`, 'utf8'));
    return { name, truth: JSON.parse(truth), read: { fields, warnings } };
  });

describe('the reader, on every saved page', () => {
  it('has several pages for each danger', () => expect(pages.length).toBeGreaterThanOrEqual(100));

  it.each(pages)('$name', ({ truth, read }) => expect(read).toEqual(truth));

  it('finds nearly all the values of the set, and never a wrong one', () => {
    const values = pages.flatMap(({ name, truth, read }) =>
      Object.keys({ ...truth.fields, ...read.fields }).map((field) => ({
        place: `${name} ${field}`,
        expected: truth.fields[field],
        came: read.fields[field],
      })),
    );
    const wrong = values.filter(
      ({ expected, came }) => came !== undefined && !isDeepStrictEqual(came, expected),
    );
    const wanted = values.filter(({ expected }) => expected !== undefined);
    const missed = wanted.filter(({ came }) => came === undefined);
    const where = (some: typeof values) => some.map(({ place }) => place).join(', ');
    expect(wrong.length, `wrong values: ${where(wrong)}`).toBe(0);
    expect(
      (wanted.length - missed.length) / wanted.length,
      `${wanted.length - missed.length} of ${wanted.length} values found; missed: ${where(missed)}`,
    ).toBeGreaterThanOrEqual(LEAST_FOUND);
  });
});
