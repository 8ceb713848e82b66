import { describe, expect, test } from 'vitest';
import { ActorInstance, EmergencyLine } from '../../lib/domain/actor.ts';
import { ActorFiche, Lexicon } from '../../lib/domain/panorama.ts';
import { zod } from '../../lib/zod.ts';
import { listKnowledge, readKnowledge, stringsOf, typographyFaults } from './knowledge-files.ts';

const lexicon = Lexicon.parse(readKnowledge('national/lexicon.json'));
const needs = lexicon.needs.map(({ id }) => id);
const fiches = listKnowledge('national/actors').map((file) =>
  ActorFiche.parse(readKnowledge(`national/actors/${file}`)),
);
const cards = fiches.flatMap(({ key, family, card }) => (card ? [{ key, family, card }] : []));
const texts = cards.flatMap(({ key, family, card }) =>
  [...stringsOf(card)].map(({ at, text }) => ({ key, family, at, text })),
);

/** Ten digits from 0, or four from 3, however they are spaced. */
const phone = /(?<![\dA-Z])(?:0(?:[\s.-]?\d){9}|3\d[\s.]?\d\d)(?!\d)/g;
const { lines } = zod
  .object({ lines: zod.array(EmergencyLine) })
  .parse(readKnowledge('national/lines.json'));
const { instances } = zod
  .object({ instances: zod.array(ActorInstance) })
  .parse(readKnowledge('national/instances.json'));
const sourced = new Set([
  ...lines.map(({ number }) => number),
  ...instances.flatMap(({ contacts }) => contacts.map(({ value }) => value.replace('+33', '0'))),
]);

/** The texts that a pattern is found in, with their place: empty when all is well. */
const found = (pattern: RegExp, among = texts) =>
  among
    .filter(({ text }) => pattern.test(text))
    .map(({ key, at, text }) => `${key} ${at}: ${text}`);

describe('the cards', () => {
  test('every actor of levels 1 to 3 has one', () => {
    const without = fiches.filter(({ level, card }) => level && level < 4 && !card);
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  test('follow French typography', () => {
    const faults = texts.flatMap(({ key, at, text }) =>
      typographyFaults(text).map((fault) => `${key} ${at}: ${fault}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  test('are short enough to be read between two patients', () => {
    for (const { key, card } of cards) {
      expect(card.perimeter.length, `${key} perimeter`).toBeLessThanOrEqual(320);
      expect(card.before.length, `${key} before`).toBeLessThanOrEqual(240);
      expect(card.today.length, `${key} today`).toBeLessThanOrEqual(240);
      const { audience, callers, action, limits = [], legalBasis } = card;
      for (const line of [audience, callers, action, limits, legalBasis].flat())
        expect(line.length, `${key}: ${line}`).toBeLessThanOrEqual(160);
    }
  });

  test('say each thing once, with a capital and a full stop', () => {
    for (const { key, card } of cards) {
      const { audience, callers, action, limits = [] } = card;
      const lines = [...audience, ...callers, ...action, ...limits];
      expect(new Set(lines).size, key).toBe(lines.length);
      for (const line of lines) expect(line, key).toMatch(/^[\p{Lu}\d«].*\.$/u);
      for (const sentence of [card.perimeter, card.before, card.today])
        expect(sentence, key).toMatch(/^[\p{Lu}\d«].*\.$/u);
    }
  });

  test('answer needs of the closed list, once each', () => {
    for (const { key, card } of cards) {
      expect(
        card.needs.filter((need) => !needs.includes(need)),
        key,
      ).toEqual([]);
      expect(new Set(card.needs).size, key).toBe(card.needs.length);
    }
  });

  test('every need of a person finds an actor of levels 1 to 4', () => {
    const answered = new Set(
      cards
        .filter(({ key }) => (fiches.find((one) => one.key === key)?.level ?? 0) > 0)
        .flatMap(({ card }) => card.needs),
    );
    const collective = ['territoire', 'partage', 'urgence'];
    expect(needs.filter((need) => !answered.has(need) && !collective.includes(need))).toEqual([]);
  });
});

describe('no card', () => {
  test('gives a telephone number that no sourced record has', () => {
    const given = texts.flatMap(({ key, at, text }) =>
      (text.match(phone) ?? []).map((number) => ({ place: `${key} ${at}`, number })),
    );
    const invented = given.filter(({ number }) => !sourced.has(number.replace(/\D/g, '')));
    expect(invented).toEqual([]);
  });

  test('rates, predicts or computes', () => {
    expect(found(/score|sévérité|prédi[ct]|éligib|%|pourcent|probabilité|pronostiqu/i)).toEqual([]);
    expect(found(/(niveau|degré|échelle|cotation|indice) de (gravité|complexité)/i)).toEqual([]);
    expect(found(/(calcul|estim)\S* (\S+ )?GIR|GIR (calcul|estim)/i)).toEqual([]);
  });

  test('spells LAMPES out', () => {
    const expanded = /LAMPES\s*[(:=,–—]|\(LAMPES\)|LAMPES (signifie|veut dire)/;
    expect(found(expanded)).toEqual([]);
  });

  test('writes EMSP without saying which', () => {
    expect(
      found(/\bEMSP\b(?!\u00a0?\s?\((soins palliatifs|palliatifs|santé[ -]précarité)\))/),
    ).toEqual([]);
  });

  test('sends to a device that no longer exists', () => {
    const former = /\b(MAIA|PTA|CTA|PAERPA|COREVIH)\b/;
    const history = new Set(['today', 'perimeter', 'legalBasis']);
    const advice = texts.filter(
      ({ family, at }) => family !== 'historique' && !history.has(at.split('.')[0] ?? ''),
    );
    expect(found(former, advice)).toEqual([]);
  });
});

describe('a card agrees with the rule of its actor', () => {
  const Bounds = zod.object({
    age: zod.object({ from: zod.optional(zod.number()), under: zod.optional(zod.number()) }),
  });
  const Guards = zod.object({ guards: zod.optional(zod.array(zod.object({ that: zod.any() }))) });
  const bounded = listKnowledge('national/rules').flatMap((file) => {
    const { guards = [] } = Guards.parse(readKnowledge(`national/rules/${file}`));
    return guards.flatMap(({ that }) => {
      const { data } = Bounds.safeParse(that);
      return data ? [{ key: file.replace('.json', ''), ...data.age }] : [];
    });
  });

  test('on ages: the bound that sets the actor aside can be read in the card', () => {
    expect(bounded.length).toBeGreaterThan(5);
    for (const { key, from, under } of bounded) {
      const audience = fiches.find((one) => one.key === key)?.card?.audience.join(' ') ?? '';
      if (from === 18) expect(audience, key).toMatch(/[Aa]dulte|18/);
      else if (from !== undefined) expect(audience, key).toContain(String(from));
      if (under !== undefined) expect(audience, key).toMatch(new RegExp(`${under}|${under - 1}`));
    }
  });
});

describe('what no readable source confirms', () => {
  test('is said to be so in the card and listed in the fiche', () => {
    for (const { key, card, toConfirm = [] } of fiches.flatMap((one) =>
      one.card ? [{ ...one, card: one.card }] : [],
    ))
      for (const text of card.legalBasis.filter((line) => line.includes('à confirmer'))) {
        const article = /[LRD]\d[\d-]*/.exec(text)?.[0] ?? text;
        expect(
          toConfirm.some((point) => point.includes(article)),
          `${key}: ${text}`,
        ).toBe(true);
      }
  });
});
