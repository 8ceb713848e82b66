import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assembleParsed } from '../../lib/packs/assemble-pack.ts';
import { packPages } from '../../lib/packs/docs/pack-pages.ts';
import { questionsReadBy } from '../../lib/packs/docs/question-readers.ts';
import { parseFiles } from '../../lib/packs/parse-files.ts';
import { PAGES_DIR, pagesNow } from '../../scripts/pack-docs.ts';
import { readPackFiles } from '../../scripts/read-packs.ts';

const now = pagesNow();
if (!now.ok) throw new Error(JSON.stringify(now.failure));
const pages = now.value;
const pageOf = (name: string) => (pages.get(name) ?? '').replaceAll('\u00a0', ' ');

describe('the pages on disk', () => {
  test('are one a pack, and those of the packs as they are', () => {
    expect(readdirSync(PAGES_DIR).toSorted(), 'run `npm run pack:docs`').toEqual(
      [...pages.keys()].toSorted(),
    );
    for (const [name, text] of pages) {
      expect(readFileSync(join(PAGES_DIR, name), 'utf8'), 'run `npm run pack:docs`').toBe(text);
    }
  });
});

describe('a page', () => {
  test('says each rule, and every link of it leads somewhere', () => {
    const national = pageOf('national.md');
    expect(national).toContain('**Quand** la réponse à « sortie bloquée » est');
    const anchors = new Set([...national.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
    const links = [...national.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((id) => !anchors.has(id))).toEqual([]);
  });

  test('keeps each row of a table on its line, with as many cells as heads', () => {
    for (const [name, text] of pages) {
      for (const block of text
        .trim()
        .split('\n\n')
        .filter((each) => each.startsWith('|'))) {
        const cells = block.split('\n').map((row) => row.split(/(?<!\\)\|/).length);
        expect(new Set(cells).size, `${name}: ${block.slice(0, 80)}`).toBe(1);
      }
    }
  });

  test('is written in French typography', () => {
    const prose = [...pages.values()].flatMap((text) =>
      text
        .split('\n')
        .filter((line) => !line.startsWith('| ---') && !line.startsWith('<a '))
        .map((line) => line.replace(/`[^`]*`|\]\([^)]*\)/g, '').replace(/^- |^\| | \|$/g, '')),
    );
    const faults = prose.filter((line) => / [:;?!»]|«[^\u00a0]|[A-Za-zé]'[a-zé]/.test(line));
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test('of a region says the precision of each territory, what is stated and what is not known', () => {
    const region = pageOf('ile-de-france.md');
    expect(region).toContain('## Ce que ce paquet ne sait pas');
    expect(region).toMatch(
      /\| DAC \| DAC 91 Sud \(`dac-91-sud`\) \| une partie, dans Essonne \(91\)/,
    );
    expect(region).toMatch(/\| DAC \| 22 \| \d+ \|/);
  });
});

describe('a pack with a local protocol', () => {
  const files = readPackFiles();
  if (!files.ok) throw new Error(JSON.stringify(files.failure));
  const protocol = {
    id: 'sortie-du-vendredi',
    title: 'Sortie du vendredi',
    when: { named: 'stay' },
    actor: 'dac-coordination',
    text: 'Le DAC rappelle le lundi.',
    signatories: ['CPTS fictive', 'DAC fictif'],
    agreedOn: '2026-10-01',
    source: { url: null, publisher: 'CPTS fictive', date: null, retrieved: '2026-10-02' },
    examples: ['recommended', 'set-aside', 'latent'].map((gives) => ({
      name: gives,
      answers: {},
      gives,
    })),
  };
  const parsed = parseFiles(
    new Map([...files.value, ['regions/corse/protocols.json', { protocols: [protocol] }]]),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  const pack = assembleParsed(parsed.value);
  if (!pack.ok) throw new Error(JSON.stringify(pack.failure));
  const written = packPages(parsed.value, pack.value, null);

  test('says it on the page of its region only', () => {
    const corse = (written.get('corse.md') ?? '').replaceAll('\u00a0', ' ');
    expect(corse).toContain('### Sortie du vendredi (`sortie-du-vendredi`)');
    expect(corse).toContain('Convenu entre CPTS fictive et DAC fictif le 01/10/2026');
    expect(written.get('national.md')).not.toContain('Le DAC rappelle');
  });

  test('says that coverage was not computed when it was not', () => {
    expect(written.get('national.md')).toContain('Les cas n’ont pas été joués');
  });

  test('finds the questions of a rule through definitions, not through openers', () => {
    const read = questionsReadBy({ when: { named: 'epuise' } }, pack.value.policy);
    expect([...read].toSorted()).toEqual([
      'proximite-epuisee',
      'service-social-saisi',
      'sortant-bloque',
    ]);
  });
});
