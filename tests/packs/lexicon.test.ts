import { describe, expect, test } from 'vitest';
import { folded } from '../../lib/domain/search-words.ts';
import { PACK_FILES } from '../../lib/packs/pack-files.ts';
import { listKnowledge, readKnowledge, stringsOf, typographyFaults } from './knowledge-files.ts';

const { needs, entries } = PACK_FILES.lexicon.schema.parse(readKnowledge('national/lexicon.json'));
const sources = Object.keys(
  PACK_FILES.sources.schema.parse(readKnowledge('national/sources.json')),
);
const fiches = listKnowledge('national/actors').map((file) =>
  PACK_FILES.actors.schema.parse(readKnowledge(`national/actors/${file}`)),
);
const fiche = (key: string) => fiches.find((one) => one.key === key);

/** The entry of a word, written as people write it. */
const entryOf = (word: string) =>
  entries.find(({ terms }) => terms.some((term) => folded(term).compact === folded(word).compact));
const answersTo = (word: string) => entryOf(word)?.meanings.map(({ actor }) => actor);

describe('the words that people search', () => {
  test.each([
    ['MAIA', ['dac-coordination']],
    ['PTA', ['dac-coordination']],
    ['CTA', ['dac-information']],
    ['réseau géronto', ['dac-coordination']],
    ['Réseau de gérontologie', ['dac-coordination']],
    ['gestion de cas', ['dac-gestion-de-cas']],
    ['COREVIH', ['coress']],
    ['RRC', ['dsrc-rrc']],
    ['PFIDASS', ['assurance-maladie-misas']],
    ['360', ['communaute-360']],
    ['0800 360 360', ['communaute-360']],
    ['PRADO', ['prado']],
    ['ASV', ['asv']],
    ['ephad', ['ehpad']],
    ['Azurezzo', ['azurezo']],
    ['terr esanté', ['eparcours']],
    ['HT-SH', ['htsh']],
    ['116117', ['urgence-15']],
  ])('%s is answered', (word, actors) => {
    expect(answersTo(word)).toEqual(actors);
  });

  test.each(['EMSP', 'DIH', 'DSR', 'DER', 'SPDA', 'RAPT', 'réseau de santé', 'réseau cancer'])(
    '%s asks which',
    (word) => {
      expect(new Set(answersTo(word)).size).toBeGreaterThan(1);
    },
  );

  test('EMSP asks between palliative care and precarity, and says that the second has no fiche', () => {
    const [palliative, precarity] = entryOf('EMSP')?.meanings ?? [];
    expect(palliative).toMatchObject({ actor: 'emsp-soins-palliatifs' });
    expect(precarity).toMatchObject({ actor: null });
    expect(precarity?.label).toMatch(/santé précarité \(pas de fiche ici\)/);
  });

  test('no term is written twice', () => {
    const terms = entries.flatMap((entry) => entry.terms.map((term) => folded(term).compact));
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  test('each meaning leads to an actor of today, and an entry to one at least', () => {
    for (const { terms, meanings } of entries) {
      const actors = meanings.flatMap(({ actor }) => (actor === null ? [] : [actor]));
      expect(actors, terms[0]).not.toEqual([]);
      expect(new Set(actors).size, terms[0]).toBe(actors.length);
      for (const actor of actors)
        expect(['historique', 'meta', undefined], `${terms[0]} ${actor}`).not.toContain(
          fiche(actor)?.family,
        );
    }
  });

  test('every old name is explained, and agrees with its fiche', () => {
    for (const { key, acronym, name, becomes } of fiches)
      if (becomes) expect(answersTo(acronym ?? name), key).toContain(becomes);
  });

  test('an entry that asks says so, and every source has a title', () => {
    for (const { says, meanings, sources: tags, terms } of entries) {
      expect(says.length, terms[0]).toBeLessThanOrEqual(280);
      expect(new Set(meanings.map(({ label }) => label)).size).toBe(meanings.length);
      for (const tag of tags) expect(sources, terms[0]).toContain(tag);
    }
  });

  test('EMSP is never written without saying which', () => {
    for (const entry of entries)
      for (const { text } of stringsOf([entry.says, entry.meanings]))
        expect(text).not.toMatch(/\bEMSP\b/);
  });

  test('LAMPES is never spelled out', () => {
    expect(JSON.stringify(entries)).not.toMatch(/LAMPES/);
  });
});

describe('the needs', () => {
  const cards = fiches.flatMap(({ key, card }) => (card ? [{ key, card }] : []));
  const ids = needs.map(({ id }) => id);

  test('have one id and one label each', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(needs.map(({ label }) => label)).size).toBe(ids.length);
  });

  test('are the only ones that cards answer, each by somebody of today', () => {
    const answered = cards.flatMap(({ card }) => card.needs);
    expect(answered.filter((need) => !ids.includes(need))).toEqual([]);
    const today = cards.filter(({ key }) => fiche(key)?.family !== 'historique');
    for (const id of ids)
      expect(
        today.filter(({ card }) => card.needs.includes(id)),
        id,
      ).not.toEqual([]);
  });
});

test('the words follow French typography', () => {
  const texts = [
    ...needs.map(({ label }) => label),
    ...entries.flatMap(({ terms, says, meanings }) => [
      ...terms,
      says,
      ...meanings.map(({ label }) => label),
    ]),
  ];
  const faults = texts.flatMap((text) =>
    typographyFaults(text).map((fault) => `${fault}: ${text}`),
  );
  expect(faults).toEqual([]);
});
