// @vitest-environment happy-dom
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayHere, withAges } from '../../../scripts/demo-ages.ts';
import { TODAY } from '../reading-of.ts';
import { readBy, shippedAdapter } from './adapter-of.ts';

const demo = `${import.meta.dirname}/../../../demo/ehr`;
const saved = (name: string) => readFileSync(`${import.meta.dirname}/pages/${name}.html`, 'utf8');
/** Where places are told by id, name or label: their order on the page says nothing. */
const pages = [
  ['weda', saved('weda-dossier'), '#form1'],
  ['medplum', saved('medplum-details'), 'main'],
  [
    'demo-ehr',
    withAges(readFileSync(`${demo}/lefevre-madeleine.html`, 'utf8'), dayHere(TODAY)),
    '.columns',
  ],
] as const;

describe('the blocks of a page in another order', () => {
  it.each(pages)('change nothing for %s', (id, html, holder) => {
    const adapter = shippedAdapter(id);
    const page = new DOMParser().parseFromString(
      html.replace(/<(link|script)\b[^>]*>/g, ''),
      'text/html',
    );
    const part = page.querySelector(holder);
    const blocks = [...(part?.children ?? [])].map((block) => block.outerHTML);
    expect(blocks.length).toBeGreaterThan(1);
    const { values } = readBy(adapter, html);
    const order = fc.shuffledSubarray(blocks, { minLength: blocks.length });
    fc.assert(
      fc.property(order, fc.boolean(), (shuffled, wrapped) => {
        if (part) part.innerHTML = shuffled.map((b) => (wrapped ? `<div>${b}</div>` : b)).join('');
        expect(readBy(adapter, page.documentElement.outerHTML).values).toEqual(values);
      }),
      { numRuns: 12 },
    );
  });
});
