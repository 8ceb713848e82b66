import { describe, expect, test } from 'vitest';
import type { ActorKind } from '../../lib/domain/actor.ts';
import { UNSURE } from '../../lib/domain/checklist.ts';
import { Residence, Role, Setting, Subject } from '../../lib/domain/condition.ts';
import { stateOf } from '../../lib/domain/evaluate.ts';
import { situate } from '../../lib/domain/situation.ts';
import { departementOf } from '../../lib/domain/territory-coverage.ts';
import { shippedPack } from '../support/knowledge.ts';
import { typographyFaults } from './knowledge-files.ts';
import { type Played, playedCases } from './reference-cases.ts';

const { actors, checklist, lines, policy, rules } = shippedPack;

/** Reading a table of values, each must be shown by at least one case. */
function shownByACase<T>(table: readonly T[], shows: (played: Played, value: T) => boolean): void {
  test.each(table.map((value) => [JSON.stringify(value), value] as const))('%s', (_name, value) => {
    expect(playedCases.some((played) => shows(played, value))).toBe(true);
  });
}

function keysOf(...families: ActorKind['family'][]): string[] {
  return actors.filter(({ family }) => families.includes(family)).map(({ key }) => key);
}

/** What a case gave to a question, as a list. */
function chosen({ given }: Played, question: string): readonly string[] {
  const answer = given.answers[question] ?? [];
  return typeof answer === 'string' ? [answer] : answer;
}

const expects = ({ reference }: Played, key: string) =>
  reference.first === key || reference.must.includes(key);

/** Kinds without a trigger of their own where the directory declares none: no case can list them. */
const undeclared = ['cds'].filter((key) => shippedPack.instances.every(({ kind }) => kind !== key));

describe('the collection', () => {
  test('holds at least 120 cases, each in the file of its name', () => {
    expect(playedCases.length).toBeGreaterThanOrEqual(120);
    expect(playedCases.map(({ file }) => file)).toEqual(
      playedCases.map(({ reference }) => `${reference.id}.json`),
    );
  });

  test('never tells the same situation, nor gives the same title, twice', () => {
    const told = playedCases.flatMap(({ reference }) => [reference.title, reference.situation]);
    expect(told.toSorted().filter((text, at, all) => text === all[at - 1])).toEqual([]);
  });

  test.each(playedCases.map(({ reference }) => [reference.id, reference.situation] as const))(
    '%s is told in two to four sentences of good French',
    (_id, situation) => {
      const sentences = situation.split(/(?<=[.?!])\s+/);
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(4);
      expect(typographyFaults(situation)).toEqual([]);
    },
  );
});

describe('an actor is expected by a case', () => {
  const keys = keysOf('individuel', 'guichet', 'territorial', 'outil', 'meta');
  shownByACase(
    keys.filter((key) => !undeclared.includes(key)),
    expects,
  );
});

describe('an actor is refused by a case', () => {
  shownByACase(keysOf('individuel', 'guichet', 'historique', 'meta'), ({ reference }, key) =>
    reference.mustNot.includes(key),
  );
});

describe('an emergency comes first in a case', () => {
  shownByACase(
    [...new Set([...keysOf('urgence'), ...lines.map(({ key }) => key)])],
    ({ reference, orientation }, key) =>
      (reference.preemption?.includes(key) ?? false) ||
      (orientation.preemption?.keys[0] === key && reference.first === key),
  );
});

test('« Compléter les informations » comes first in a case', () => {
  expect(playedCases.map(({ reference }) => reference.first)).toContain('completer-informations');
});

test('no case expects a former name, nor an instance or a tool for a person without that need', () => {
  const wrong = playedCases.filter((played) => {
    const { reference, given } = played;
    const person = given.context.subject === 'person';
    const needs = chosen(played, 'besoin');
    const expected = [reference.first, ...reference.must];
    const forbidden = [
      ...keysOf('historique'),
      ...(person ? keysOf('territorial') : []),
      ...(person && !needs.includes('outil-de-partage') ? keysOf('outil') : []),
    ];
    return expected.some((key) => forbidden.includes(key));
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

describe('a fact is given by a case', () => {
  const facts = ({ given }: Played) => given.context;
  shownByACase(Setting.options, (played, value) => facts(played).setting === value);
  shownByACase(Residence.options, (played, value) => facts(played).residence === value);
  shownByACase([...Role.options, null], (played, value) => facts(played).role === value);
  shownByACase(Subject.options, (played, value) => facts(played).subject === value);
  shownByACase([true, false], (played, value) => facts(played).dangerHandled === value);
  shownByACase<readonly [number, number] | null>(
    [null, [0, 5], [6, 12], [13, 17], [18, 59], [60, 74], [75, 130]],
    (played, band) => {
      const { age } = facts(played);
      return band === null ? age === null : age !== null && band[0] <= age && age <= band[1];
    },
  );
});

describe('a region is visited by a case', () => {
  const idf = ['75', '77', '78', '91', '92', '93', '94', '95'];
  const paca = ['04', '05', '06', '13', '83', '84'];
  const regionOf = ({ given }: Played): string | null => {
    if (given.context.commune === null) return null;
    const departement = departementOf(given.context.commune);
    if (idf.includes(departement)) return 'Île-de-France';
    return paca.includes(departement) ? 'PACA' : 'another';
  };
  shownByACase(['Île-de-France', 'PACA', 'another', null], (played, region) => {
    return regionOf(played) === region;
  });
});

describe('an answer is given by a case', () => {
  const answers = checklist.questions.flatMap((question) => {
    const ids = question.kind === 'yes-no' ? ['oui', 'non'] : question.options.map(({ id }) => id);
    return [...ids, UNSURE].map((id) => [question.id, id] as const);
  });
  shownByACase(answers, (played, [question, id]) => chosen(played, question).includes(id));
});

test('no case answers a question that its other answers close', () => {
  const closed = playedCases.flatMap(({ file, given: { context, answers } }) => {
    const situation = situate(shippedPack, context, answers);
    return Object.keys(answers)
      .filter((id) => stateOf(id, situation).open === 'false')
      .map((id) => `${file}: ${id}`);
  });
  expect(closed).toEqual([]);
});

describe('a coordinator is played with what it suffices to', () => {
  const coordinators = optionsOf('qui-coordonne').flatMap((who) =>
    ['oui', 'non', UNSURE].map((suffices) => [who, suffices] as const),
  );
  shownByACase(
    coordinators,
    (played, [who, suffices]) =>
      chosen(played, 'qui-coordonne').includes(who) &&
      chosen(played, 'coordination-suffit').includes(suffices),
  );
});

describe('a hospital stay is played from the hospital', () => {
  const atHospital = ({ given }: Played) => given.context.setting === 'hopital';
  shownByACase(
    ['programme', 'entree', 'en-cours', 'sortie-prevue'],
    (played, step) => atHospital(played) && chosen(played, 'etape-du-sejour').includes(step),
  );
  const blocked = ['mco', 'smr', 'psychiatrie'].flatMap((where) =>
    optionsOf('sortant-bloque')
      .filter((since) => since !== 'non')
      .map((since) => [where, since] as const),
  );
  shownByACase(
    blocked,
    (played, [where, since]) =>
      atHospital(played) &&
      chosen(played, 'lieu-du-sejour').includes(where) &&
      chosen(played, 'sortant-bloque').includes(since),
  );
});

describe('a case stops early', () => {
  const core = policy.insufficient.questions;
  const answered = ({ given }: Played) =>
    core.filter((id) => given.answers[id] !== undefined).length;
  shownByACase([0, 1, 2], (played, count) => answered(played) === count);
  test('in at least ten cases, at most five core questions are answered', () => {
    expect(playedCases.filter((played) => answered(played) <= 5).length).toBeGreaterThan(10);
  });
});

describe('a reason to set an actor aside is shown by a case', () => {
  /** Guards that no case can show false: with their actor, and why. */
  const unreachable: Readonly<Record<string, readonly string[]>> = {
    // An unknown answer leaves « le service social est-il saisi ? » unknown, never false.
    carsic: ['d’abord, le service social est-il saisi\u00a0?'],
    htsh: ['d’abord, le service social est-il saisi\u00a0?'],
    // Its trigger already asks for 60 years or more.
    emg: ['hors âge\u00a0: à partir de 60 ans'],
    // The directory declares it, without saying where, for all Île-de-France.
    lampes: ['aucun LAMPES déclaré dans l’annuaire local'],
    // No instance is declared: neither is ever triggered.
    msp: [
      'sortie de l’hôpital pas encore prévue',
      'votre établissement coordonne déjà l’accompagnement',
    ],
    cds: [
      'sortie de l’hôpital pas encore prévue',
      'votre établissement coordonne déjà l’accompagnement',
    ],
  };
  const reasons = rules.flatMap(({ actor, guards }) =>
    guards
      .filter(({ otherwise, linkIf }) => otherwise === 'set-aside' || linkIf !== undefined)
      .filter(({ reason }) => !unreachable[actor]?.includes(reason))
      .map(({ reason }) => [actor, reason] as const),
  );
  const byPolicy = [
    ...policy.preemption.setsAside.map(
      (actor) => [actor, policy.preemption.setAsideReason] as const,
    ),
    ['dac-information', policy.coordination.setAsideReason] as const,
  ];
  shownByACase(
    [...reasons, ...byPolicy],
    ({ reference, orientation }, [actor, reason]) =>
      reference.mustNot.includes(actor) &&
      orientation.setAside.some((one) => one.actor === actor && one.reason === reason),
  );
});

function optionsOf(id: string): string[] {
  const question = checklist.questions.find((candidate) => candidate.id === id);
  return question && question.kind !== 'yes-no' ? question.options.map((option) => option.id) : [];
}
