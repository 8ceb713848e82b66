// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const folder = `${import.meta.dirname}/pages`;
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('the reader, on every saved page', () => {
  it('has a page for each danger', () => expect(pages.length).toBeGreaterThanOrEqual(24));

  it.each(pages)('%s', (name) => {
    const { fields, warnings } = readingOf(readFileSync(`${folder}/${name}`, 'utf8'));
    const truth = readFileSync(`${folder}/${name.replace('.html', '.expected.json')}`, 'utf8');
    expect({ fields, warnings }).toEqual(JSON.parse(truth));
  });
});
