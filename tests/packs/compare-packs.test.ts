import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../lib/domain/pack.ts';
import { assembleParsed } from '../../lib/packs/assemble-pack.ts';
import { casesOfBoth, comparePacks, type NamedCase } from '../../lib/packs/compare-packs.ts';
import { parseFiles } from '../../lib/packs/parse-files.ts';
import type { ReferenceCase } from '../../lib/packs/reference-case.ts';
import { aPack, aRule, choice, yesNo } from '../support/small-pack.ts';
import { shippedFiles } from '../support/published-pack.ts';

const isYes = (question: string) => ({ question, is: 'oui' });

const questions = [
  yesNo('danger'),
  yesNo('seul'),
  yesNo('fatigue'),
  choice('besoin', 'multiple', ['a', 'b']),
];
const base = { questions, rules: [aRule('clic', isYes('seul')), aRule('dac', isYes('fatigue'))] };

function aCase(id: string, answers: ReferenceCase['answers'], more = {}): NamedCase {
  const head = { id, title: id, situation: 'Fictive.', context: {} };
  const content = { ...head, answers, first: 'clic', must: [], mustNot: [], ...more };
  return { path: `national/cases/${id}.json`, content };
}

const alone = aCase('seul', { seul: 'oui' });
const both = aCase('les-deux', { seul: 'oui', fatigue: 'oui' });
const cases = [alone, both];

/** The only change of the first case that changes. */
function changeFrom(before: Pack, after: Pack, played = cases) {
  return comparePacks(before, after, played).changes[0];
}

describe('what changes between two versions', () => {
  test('an actor that a new rule adds', () => {
    const rules = [...base.rules, aRule('ccas', isYes('seul'))];
    const { cases: count, changes } = comparePacks(aPack(base), aPack({ ...base, rules }), cases);
    expect(count).toBe(2);
    expect(changes.map(({ file }) => file)).toEqual([alone.path, both.path]);
    expect(changes[0]).toMatchObject({ added: ['ccas'], removed: [], verdict: null, first: null });
  });

  test('an actor that a rule no longer brings, and a case that no longer passes', () => {
    const rules = [aRule('clic', isYes('fatigue')), aRule('dac', isYes('fatigue'))];
    const { changes } = comparePacks(aPack(base), aPack({ ...base, rules }), cases);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      file: alone.path,
      verdict: 'fails-now',
      first: { before: 'clic', after: null },
      removed: ['clic'],
    });
    expect(changes[0]?.unmet[0]).toContain('ne mène à personne');
  });

  test('who comes first', () => {
    const rules = [
      aRule('clic', isYes('seul'), { priority: 2 }),
      aRule('dac', isYes('fatigue'), { priority: 1 }),
    ];
    const change = changeFrom(aPack(base), aPack({ ...base, rules }));
    expect(change).toMatchObject({
      file: both.path,
      first: { before: 'clic', after: 'dac' },
      added: [],
      removed: [],
      statuses: [],
    });
  });

  test('a status that a réserve lowers', () => {
    const reserves = [{ text: 'à voir', when: isYes('seul') }];
    const rules = [aRule('clic', isYes('seul'), { reserves }), aRule('dac', isYes('fatigue'))];
    expect(changeFrom(aPack(base), aPack({ ...base, rules }))?.statuses).toEqual([
      { actor: 'clic', before: 'recommended', after: 'to-confirm' },
    ]);
  });

  test('the numbers of a danger, and a request that closes', () => {
    const preemption = {
      ...aPack(base).policy.preemption,
      when: isYes('fatigue'),
      nature: 'besoin',
      unspecified: ['urgence-15'],
    };
    const closed = { id: 'danger', when: isYes('fatigue'), reason: 'danger', overridable: false };
    const referral = { ...aPack(base).policy.referral, closures: [closed] };
    const after = aPack({ ...base, policy: { preemption, referral } });
    expect(changeFrom(aPack(base), after)).toMatchObject({
      file: both.path,
      first: { before: 'clic', after: 'urgence-15' },
      preemption: { before: [], after: ['urgence-15'] },
      request: { before: true, after: false },
    });
  });

  test('a case that a version cannot play is told, not dropped', () => {
    const chosen = aCase('choix', { seul: 'oui', besoin: ['b'] });
    const fewer = questions.with(3, choice('besoin', 'multiple', ['a']));
    const { changes } = comparePacks(aPack(base), aPack({ ...base, questions: fewer }), [chosen]);
    expect(changes[0]?.verdict).toBe('fails-now');
    expect(changes[0]?.unplayable?.before).toBeNull();
    expect(changes[0]?.unplayable?.after).toContain('option inconnue');
  });

  test('what no longer passes is told first', () => {
    const rules = [aRule('clic', isYes('fatigue')), aRule('dac', isYes('seul'))];
    const strict = aCase('strict', { seul: 'oui' }, { must: ['clic'] });
    const loose = aCase('leger', { fatigue: 'oui' }, { first: 'pcpe' });
    const { changes } = comparePacks(aPack(base), aPack({ ...base, rules }), [loose, strict]);
    expect(changes.map(({ verdict }) => verdict)).toEqual(['fails-now', null]);
  });
});

describe('what changes nothing', () => {
  const files = parseFiles(shippedFiles);
  if (!files.ok) throw new Error(JSON.stringify(files.failure));
  const assembled = assembleParsed(files.value);
  if (!assembled.ok) throw new Error(JSON.stringify(assembled.failure));
  const shipped = assembled.value;
  const named = casesOfBoth(files.value, files.value);

  test('a pack compared to itself', () => {
    expect(comparePacks(shipped, shipped, named)).toEqual({ cases: named.length, changes: [] });
  });

  test('the order of the rules', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...shipped.rules], { minLength: shipped.rules.length }),
        (rules) => {
          expect(comparePacks(shipped, { ...shipped, rules }, named).changes).toEqual([]);
        },
      ),
      { numRuns: 3 },
    );
  });

  test('to swap the versions swaps what is told', () => {
    const rules = shipped.rules.filter(({ actor }) => actor !== 'clic-spda');
    const there = comparePacks(shipped, { ...shipped, rules }, named).changes;
    const back = comparePacks({ ...shipped, rules }, shipped, named).changes;
    expect(there.length).toBeGreaterThan(10);
    const bySide = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
    expect(back.toSorted(bySide).map(({ file, added }) => [file, added])).toEqual(
      there.toSorted(bySide).map(({ file, removed }) => [file, removed]),
    );
  });
});
