// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { snapshotOf, type SeenElement } from '../../../lib/ehr/snapshot.ts';
import { documentOf } from '../reading-of.ts';
import { pasted } from './reading.ts';

const folder = `${import.meta.dirname}/../pages`;
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
/** What only the markup says: a machine date, what is far from what, what is chosen, what is a banner or a footer. */
const ONLY_IN_MARKUP = new Set([
  'balise-time-mois-d-abord.html',
  'banniere-et-fiche-d-un-autre.html',
  'date-isolee.html',
  'pied-de-page-du-cabinet.html',
]);
const SPACED = new Set('p h1 h2 h3 h4 section header dl ul fieldset table'.split(' '));

/** The text that a user selects and copies: rows with tabs, blocks on lines, paragraphs apart. */
function copied(element: SeenElement): string {
  const parts = element.children.map((child) => {
    if (typeof child === 'string') return child;
    if (child.control) return child.control.value;
    const text = copied(child);
    if (child.tag === 'td' || child.tag === 'th') return `${text.trim()}\t`;
    if (!child.block) return text;
    return SPACED.has(child.tag) ? `\f${text}\f` : `\n${text}\n`;
  });
  return parts.join('');
}

describe('the visible text of a saved page, pasted', () => {
  it.each(pages.filter((name) => !ONLY_IN_MARKUP.has(name)))(
    '%s gives the same values or blanks, whole or flat',
    (name) => {
      const page = documentOf(readFileSync(`${folder}/${name}`, 'utf8'));
      const seen = snapshotOf(page, { nodes: 20_000, milliseconds: 60_000 });
      const truth = readFileSync(`${folder}/${name.replace('.html', '.expected.json')}`, 'utf8');
      const { fields } = JSON.parse(truth);
      const whole = copied(seen.root).replace(/[\n\f ]*[\n\f][\n\f ]*/g, (gap) =>
        gap.includes('\f') ? '\n\n' : '\n',
      );
      for (const text of [whole, whole.replace(/\n{2,}/g, '\n')]) {
        // A part of an address may be missing, as a whole value may: what is there is the same.
        expect(fields, text).toMatchObject(pasted(text).fields);
      }
    },
  );
});
