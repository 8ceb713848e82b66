import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../lib/domain/panorama.ts';
import { type ActorMatch, actorSearch } from '../../lib/domain/search-actors.ts';
import { shippedPack as pack, shippedPanorama } from '../support/knowledge.ts';

const word = (
  terms: string[],
  says: string,
  ...meanings: [string | null, string][]
): Lexicon['entries'][number] => ({
  terms,
  says,
  meanings: meanings.map(([actor, label]) => ({ actor, label })),
  sources: ['S000'],
});

const LEXICON: Lexicon = {
  needs: [],
  entries: [
    word(['MAIA'], 'Reprise par le DAC.', ['dac-coordination', 'DAC']),
    word(['réseau géronto', 'réseau de santé'], 'Repris par le DAC.', ['dac-information', 'DAC']),
    word(
      ['EMSP'],
      'Deux équipes portent ce sigle.',
      ['emsp-soins-palliatifs', 'Équipe mobile de soins palliatifs'],
      [null, 'Équipe mobile santé précarité'],
    ),
    word(['PRADO', 'retour à domicile'], 'Proposé par l’hôpital.', ['prado', 'Prado']),
    word(['la 360'], 'Nom courant.', ['communaute-360', 'Communauté 360']),
  ],
};

const search = actorSearch(pack, LEXICON);
const first = (text: string): ActorMatch | undefined => search(text, 8)[0];

/** The answer in one word: an actor, the word that leads to one, or the word to be told apart. */
function said(match: ActorMatch | undefined): string {
  if (match?.kind === 'actor') return match.instance ?? match.actor;
  if (match?.kind === 'redirect') return `${match.term} > ${match.meaning.actor}`;
  return match ? `${match.term} ?` : '';
}

describe('who is meant', () => {
  test.each([
    ['an acronym', 'CARSIC', 'carsic'],
    ['an acronym with stops', 'C.A.R.S.I.C.', 'carsic'],
    ['an acronym in small letters', 'had', 'had'],
    ['a key', 'dsrc rrc', 'dsrc-rrc'],
    ['a name without its accents', 'communaute 360', 'communaute-360'],
    ['a nickname', '360', 'la 360 > communaute-360'],
    ['the beginning of a name', 'Hospitalisation à d', 'had'],
    ['words of a name, in any order', 'gériatrie équipe', 'emg'],
    ['the inside of a word', 'graphie', 'santegraphie'],
    ['an apostrophe of the other kind', "permanence d'accès aux soins", 'pass'],
    ['a letter too many', 'gérriatrie', 'emg'],
    ['a letter forgotten', 'hospitalsation', 'had'],
    ['two letters swapped', 'carisc', 'carsic'],
    ['a question, as it is asked', 'Pourquoi pas le CARSIC\u00a0?', 'carsic'],
    ['a word of the lexicon that is also a name', 'Prado', 'prado'],
    ['another word for the same', 'retour à domicile', 'prado'],
    ['a real actor', 'Resp 13', 'der-resp-13-coord'],
    ['who runs it', 'autonomie saint jacques', 'dac-75-paris-centre'],
  ])('%s: %s', (_what, text, expected) => {
    expect(said(first(text))).toBe(expected);
  });

  test('an old name leads to today’s actor, and says what became of it', () => {
    expect(first('maia')).toEqual({
      kind: 'redirect',
      term: 'MAIA',
      says: 'Reprise par le DAC.',
      meaning: { actor: 'dac-coordination', label: 'DAC' },
    });
  });

  test('an old name is found by its full name too', () => {
    expect(said(first('méthode d’action pour l’intégration'))).toContain('dac-coordination');
  });

  test('an old name without an entry answers with its fiche', () => {
    expect(first('PTA')).toMatchObject({
      kind: 'redirect',
      term: 'PTA',
      meaning: { actor: 'dac-coordination' },
    });
  });

  test('a word with two meanings asks which, and hides neither', () => {
    const found = search('emsp', 8);
    expect(found.map(said)).toEqual(['EMSP ?']);
    expect(found[0]).toMatchObject({ kind: 'which', meanings: [{}, { actor: null }] });
  });

  test('the actor does not show again beneath the word that leads to it', () => {
    expect(search('maia', 8)).toHaveLength(1);
  });

  test('the places of a kind do not bury the kind', () => {
    expect(
      search('dac', 8)
        .map(said)
        .filter((id) => /^dac-\d/.test(id)),
    ).toEqual([]);
    expect(search('dac 91', 8).map(said)).toEqual(['dac-91-nord', 'dac-91-sud']);
  });
});

describe('nobody is meant', () => {
  test.each([
    ['nothing typed', ''],
    ['signs only', ' -?’ '],
    ['an unknown word', 'boulangerie'],
    ['a mistake in a short word', 'hqd'],
  ])('%s', (_what, text) => {
    expect(search(text, 8)).toEqual([]);
  });

  test('a family that is left out', () => {
    expect(said(first('urgence 15'))).toBe('urgence-15');
    expect(actorSearch(pack, LEXICON, ['urgence'])('urgence 15', 8)).toEqual([]);
  });

  test('more than the limit', () => {
    expect(search('dispositif', 3)).toHaveLength(3);
  });
});

describe('the shipped words', () => {
  const shipped = actorSearch(pack, shippedPanorama.lexicon);

  test.each(['MAIA', 'PTA', 'CTA', 'PAERPA', 'COREVIH', 'réseau de santé'])(
    '« %s » is never recommended: it leads to an actor of today',
    (old) => {
      const [found] = shipped(old, 8);
      const historical = pack.actors.filter(({ family }) => family === 'historique');
      expect(found?.kind).not.toBe('actor');
      expect(historical.map(({ key }) => key)).not.toContain(
        found?.kind === 'redirect' ? found.meaning.actor : null,
      );
    },
  );

  test.each([
    ['EMSP', 'EMSP ?'],
    ['360', 'communaute-360'],
    ['Prado', 'prado'],
    ['réseau géronto', 'réseau géronto > dac-coordination'],
    ['corevih', 'COREVIH > coress'],
    ['DAC', 'DAC ?'],
    ['maison de retraite', 'ehpad'],
  ])('« %s »: %s', (text, expected) => {
    expect(said(shipped(text, 8)[0])).toBe(expected);
  });

  test('every actor of today is found by its own name and key', () => {
    const lost = pack.actors
      .filter(({ becomes }) => becomes === undefined)
      .filter(({ key, name }) =>
        [key, name].some((text) => !shipped(text, 8).some((match) => leadsTo(match, key))),
      );
    expect(lost.map(({ key }) => key)).toEqual([]);
  });
});

function leadsTo(match: ActorMatch, key: string): boolean {
  if (match.kind === 'actor') return match.actor === key;
  const meanings = match.kind === 'which' ? match.meanings : [match.meaning];
  return meanings.some(({ actor }) => actor === key);
}
