// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBy, shippedAdapter } from './adapter-of.ts';

const folder = `${import.meta.dirname}/pages`;
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const ids = ['demo-ehr', 'medplum', 'openmrs-3', 'weda'];

describe('the adapters, on every saved page', () => {
  it.each(pages)('%s', (name) => {
    const adapter = shippedAdapter(ids.find((id) => name.startsWith(id)) ?? '');
    const page = readFileSync(`${folder}/${name}`, 'utf8');
    const { values, warnings, fields } = readBy(adapter, page);
    const truth = readFileSync(`${folder}/${name.replace('.html', '.expected.json')}`, 'utf8');
    expect({ values, warnings }).toEqual(JSON.parse(truth));
    const sources = Object.values(fields).map(({ provenance }) => provenance);
    expect(sources.filter(({ source }) => source !== 'adapter')).toEqual([]);
    // Nobody confirmed these adapters yet: no value may be held as firmer than a label.
    expect(sources.filter(({ level }) => level === 'structured')).toEqual([]);
  });
});
