import { describe, expect, test } from 'vitest';
import { actorSheet } from '../../lib/domain/actor-sheet.ts';
import { localOffer } from '../../lib/domain/local-offer.ts';
import { cardDocument, listDocument } from '../../lib/domain/panorama-document.ts';
import { linesOf, panoramaSections } from '../../lib/domain/panorama-sections.ts';
import { shippedPack as pack, shippedPanorama as panorama } from '../support/knowledge.ts';

const ETAMPES = '91223';
const options = { pack, panorama, place: 'Étampes', today: '2026-11-22' };
const everything = { need: null, commune: ETAMPES, offer: 'all' } as const;

function kindOf(key: string) {
  const kind = pack.actors.find((candidate) => candidate.key === key);
  if (!kind) throw new Error(`no ${key}`);
  return kind;
}

function printedCard(key: string) {
  const kind = kindOf(key);
  return cardDocument({ kind, offer: localOffer(pack, kind, ETAMPES) }, options);
}

const keysOf = (sections: ReturnType<typeof panoramaSections>): string[] =>
  linesOf(sections).map(({ kind }) => kind.key);

describe('the sections', () => {
  test('hold every actor once, in its level or beside the levels', () => {
    const wanted = pack.actors.filter(({ family }) => family !== 'meta').map(({ key }) => key);
    const keys = keysOf(panoramaSections(pack, panorama, everything));
    expect(keys.toSorted()).toEqual(wanted.toSorted());
  });

  test('put no territorial instance at a level', () => {
    const levels = panoramaSections(pack, panorama, everything).filter(({ level }) => level);
    const families = new Set(linesOf(levels).map(({ kind }) => kind.family));
    expect([...families].toSorted()).toEqual(['guichet', 'individuel']);
  });

  test('by name: only who a source places in the commune, surely or perhaps', () => {
    const named = keysOf(panoramaSections(pack, panorama, { ...everything, offer: 'named' }));
    expect(named).toEqual(expect.arrayContaining(['dac-coordination', 'communaute-360']));
    expect(named).not.toContain('ccas');
    expect(named).not.toContain('der-sla');
  });

  test('each need of the lexicon has somebody to answer it', () => {
    const empty = panorama.lexicon.needs.filter(
      ({ id }) => panoramaSections(pack, panorama, { ...everything, need: id }).length === 0,
    );
    expect(empty).toEqual([]);
  });
});

describe('a printed card', () => {
  test('bears the name with its acronym', () => {
    expect(printedCard('carsic').title).toMatch(/\(CARSIC\)$/);
    expect(printedCard('dac-coordination').title).toMatch(/ \(DAC\)\u00a0: appui/);
  });

  test('holds no blank line to complete, and no addressee', () => {
    for (const { key } of pack.actors) {
      const { blocks, addressee } = printedCard(key);
      expect(addressee).toBeNull();
      expect(blocks.flatMap(({ rows }) => rows).filter(({ value }) => value === '')).toEqual([]);
    }
  });

  test('says an absence, and does not call an unknown territory sure', () => {
    expect(JSON.stringify(printedCard('der-sla'))).toContain('Hors du territoire');
    expect(JSON.stringify(printedCard('dac-coordination'))).toContain('territoire à confirmer');
  });

  test('stands on the short fiche where no card is written', () => {
    const kind = kindOf('carsic');
    const [first] = actorSheet(kind, undefined, []);
    expect(first?.lines).toEqual([kind.summary]);
  });
});

test('a printed list says its filters and nothing of what the directory does not hold', () => {
  const sections = panoramaSections(pack, panorama, everything);
  const titled = sections.map((section) => ({ section, title: section.id }));
  const { blocks } = listDocument(titled, ['Étampes'], options);
  expect(blocks[0]?.rows).toEqual([{ label: 'Filtres', value: 'Étampes' }]);
  expect(JSON.stringify(blocks)).not.toContain('Personne de connu');
});
