// @vitest-environment happy-dom
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const folder = `${import.meta.dirname}/pages`;
// A title that is a sibling of what it rules cannot move away from it without changing the meaning.
const bound = new Set(['liste-de-patients.html']);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html') && !bound.has(name));
const wrappers = [
  '<div>*</div>',
  '<div class="a"><div>*</div></div>',
  '<section>*</section>',
  '<main>*</main>',
  '*',
];

describe('blocks shuffled and wrapped', () => {
  it.each(pages)('%s gives the same values or blanks', (name) => {
    const html = readFileSync(`${folder}/${name}`, 'utf8');
    const truth = JSON.parse(
      readFileSync(`${folder}/${name.replace('.html', '.expected.json')}`, 'utf8'),
    );
    const page = new DOMParser().parseFromString(html, 'text/html');
    const blocks = [...page.body.children].map((block) => block.outerHTML);
    const order = fc.shuffledSubarray(blocks, { minLength: blocks.length });
    const wraps = fc.array(fc.constantFrom(...wrappers), {
      minLength: blocks.length,
      maxLength: blocks.length,
    });
    fc.assert(
      fc.property(order, wraps, fc.constantFrom(...wrappers), (shuffled, around, whole) => {
        const parts = shuffled.map((block, at) => (around[at] ?? '*').replace('*', () => block));
        const body = whole.replace('*', () => parts.join('\n'));
        const { fields } = readingOf(
          `<html lang="${page.documentElement.lang}"><body>${body}</body></html>`,
        );
        for (const [field, value] of Object.entries(fields))
          expect(value).toEqual(truth.fields[field]);
      }),
      { numRuns: 5, seed: 20261122 },
    );
  });
});
