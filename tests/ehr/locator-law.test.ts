// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadFields } from '../../lib/domain/patient.ts';
import { fold } from '../../lib/ehr/fold.ts';
import { resolveLocator } from '../../lib/ehr/locator.ts';
import { readChart } from '../../lib/ehr/read-chart.ts';
import { documentOf, TODAY } from './reading-of.ts';

const folder = `${import.meta.dirname}/pages`;
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** What the user sees at a place: words, or what is typed or chosen there. */
function shownAt(element: Element | null): string {
  if (!element) return '';
  const selected = element instanceof HTMLSelectElement && element.options[element.selectedIndex];
  if (selected) return selected.textContent ?? '';
  const typed = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (typed) return element.value;
  const inside = [...element.querySelectorAll('input, select')];
  return [element.textContent, ...inside.map(shownAt)].join(' ');
}

/** Words or figures that must stand where the value was read; none for a value that is not written so. */
function wordsOf(fields: ReadFields): [string, string, string[]][] {
  return Object.entries(fields).map(([field, read]) => {
    const { value, provenance } = read;
    const words = (...texts: (string | undefined)[]) => texts.flatMap((text) => text ?? []);
    const wanted = (): string[] => {
      switch (field) {
        case 'birthDate':
          return [String(value).slice(0, 4)];
        case 'phone':
          return [String(value).slice(-8)];
        case 'nir':
          return [String(value).slice(0, 13)];
        case 'sex':
          return [];
        case 'medecinTraitant':
          // The title and the first name may stand in a place of their own.
          return words(fields.medecinTraitant?.value.name.split(' ').at(-1));
        case 'address': {
          const { postalCode, city, line } = fields.address?.value ?? {};
          return words(postalCode ?? city ?? line);
        }
        default:
          return [value].flat().map(String);
      }
    };
    return [field, provenance.locator ?? '', wanted()];
  });
}

const squeezed = (text: string) => fold(text).replaceAll(' ', '');

describe('the place of every value read', () => {
  it.each(pages)('%s', (name) => {
    const page = documentOf(readFileSync(`${folder}/${name}`, 'utf8'));
    const options = { today: TODAY, budget: { nodes: 20_000, milliseconds: 60_000 } };
    for (const [field, locator, words] of wordsOf(readChart(page, options).fields)) {
      const place = resolveLocator(page, locator);
      expect(place, field).not.toBeNull();
      const shown = squeezed(shownAt(place));
      for (const word of words) expect(shown, field).toContain(squeezed(word));
    }
  });
});
