import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswers, anyContext } from '../support/arbitrary-case.ts';
import { shippedPack } from '../support/knowledge.ts';
import type { Answers, Checklist } from '../../lib/domain/checklist.ts';
import type { Condition } from '../../lib/domain/condition.ts';
import { stateOf } from '../../lib/domain/evaluate.ts';
import { answersThatCount } from '../../lib/domain/flow.ts';
import { situate } from '../../lib/domain/situation.ts';
import { answersFromResponse } from '../../lib/outputs/fhir/answers-from-response.ts';
import { enabledBy } from '../../lib/outputs/fhir/enable-when.ts';
import { answeredItems } from '../../lib/outputs/fhir/questionnaire-response.ts';
import { type ReadItem, shippedQuestionnaire } from './fhir-bundles.ts';

const { checklist } = shippedPack;
const questionnaire = shippedQuestionnaire();

/** Codes that were given, by question. */
type Given = ReadonlyMap<string, readonly string[]>;

/** What any renderer does of `enableWhen`: R4, « = » holds when one of the answers is that one. */
function isShown(item: ReadItem, given: Given): boolean {
  const parts = (item.enableWhen ?? []).map(
    ({ question, answerCoding }) => given.get(question)?.includes(answerCoding.code) ?? false,
  );
  if (parts.length === 0) return true;
  return item.enableBehavior === 'any' ? parts.some(Boolean) : parts.every(Boolean);
}

function codesOf(answers: Answers): Given {
  const items = JSON.parse(JSON.stringify(answeredItems(checklist, answers) ?? []));
  return new Map(
    items.map((item: { linkId: string; answer: { valueCoding: { code: string } }[] }) => [
      item.linkId,
      item.answer.map(({ valueCoding }) => valueCoding.code),
    ]),
  );
}

describe('the checklist as a questionnaire', () => {
  test('golden', async () => {
    const text = `${JSON.stringify(questionnaire, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('golden/fhir/questionnaire.json');
  });

  test('has every question under its own id, and every answer once', () => {
    expect(questionnaire.item.map(({ linkId }) => linkId)).toEqual(
      checklist.questions.map(({ id }) => id),
    );
    for (const { answerOption = [] } of questionnaire.item) {
      const codes = answerOption.map(({ valueCoding }) => valueCoding.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.at(-1)).toBe('asked-unknown');
    }
  });

  test('asks R4 for nothing about a question that comes later or is not there', () => {
    const ids = questionnaire.item.map(({ linkId }) => linkId);
    for (const { enableWhen = [] } of questionnaire.item) {
      for (const { question } of enableWhen) expect(ids).toContain(question);
    }
  });

  test('never hides a question that counts', () => {
    fc.assert(
      fc.property(anyContext, anyAnswers, (context, answers) => {
        const situation = situate(shippedPack, context, answers);
        const given = codesOf(answersThatCount(situation));
        for (const item of questionnaire.item) {
          if (stateOf(item.linkId, situation).open !== 'true') continue;
          expect(isShown(item, given), item.linkId).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('hides what does not count, where answers alone decide', () => {
    const exact = checklist.questions.filter(
      ({ opensIf }) =>
        opensIf && enabledBy(opensIf, checklist, shippedPack.policy.definitions).exact,
    );
    expect(exact.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['nature-du-danger', 'aidant', 'equipe-identifiee', 'opposition']),
    );
    fc.assert(
      fc.property(anyContext, anyAnswers, (context, answers) => {
        const situation = situate(shippedPack, context, answers);
        const given = codesOf(answersThatCount(situation));
        for (const { id } of exact) {
          const item = questionnaire.item.find(({ linkId }) => linkId === id);
          const isOpen = stateOf(id, situation).open === 'true';
          expect(item && isShown(item, given), id).toBe(isOpen);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('says so beside a question that it shows too often', () => {
    for (const { id, opensIf } of checklist.questions) {
      if (!opensIf) continue;
      const { exact } = enabledBy(opensIf, checklist, shippedPack.policy.definitions);
      const help = questionnaire.item.find(({ linkId }) => linkId === id)?.item?.[0]?.text ?? '';
      expect(help.includes('dépend aussi de'), id).toBe(!exact);
    }
  });
});

describe('a condition in the words of R4', () => {
  const yes = (question: string): Condition => ({ question, is: 'oui' });
  const age: Condition = { age: { from: 60 } };

  test.each<[string, Condition, string]>([
    ['one answer', yes('sejour'), 'sejour=Y'],
    [
      'one of several options',
      { question: 'situations', in: ['cancer', 'palliatif'] },
      'situations=situations.cancer | situations=situations.palliatif',
    ],
    ['an explicit doubt', { question: 'danger', unsure: true }, 'danger=asked-unknown'],
    ['and', { all: [yes('danger'), yes('sejour')] }, 'danger=Y & sejour=Y'],
    ['or', { any: [yes('danger'), yes('sejour')] }, 'danger=Y | sejour=Y'],
    [
      'the opening of another question',
      { question: 'aidant', open: true },
      'entourage-suffisant=N',
    ],
    ['an age and an answer', { all: [yes('danger'), age] }, 'danger=Y, at least'],
    ['an age or an answer', { any: [yes('danger'), age] }, 'always, at least'],
    ['a negation', { not: yes('danger') }, 'always, at least'],
    ['a count', { atLeast: 1, of: [yes('danger')] }, 'always, at least'],
    ['an unknown definition', { named: 'inconnue' }, 'always, at least'],
    ['an unknown question', yes('inconnue'), 'always, at least'],
    ['an unknown option', { question: 'aidant', is: 'inconnu' }, 'always, at least'],
    [
      'both',
      { all: [yes('danger'), { any: [yes('sejour'), yes('ruptures')] }] },
      'danger=Y, at least',
    ],
  ])('%s', (_what, condition, expected) => {
    const { when, behavior, exact } = enabledBy(condition, checklist, {});
    const parts = when.map(({ question, answerCoding }) => `${question}=${answerCoding.code}`);
    const said = parts.length === 0 ? 'always' : parts.join(behavior === 'all' ? ' & ' : ' | ');
    expect(exact ? said : `${said}, at least`).toBe(expected);
  });
});

describe('answers read back', () => {
  test('are those that were written', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const item = JSON.parse(JSON.stringify(answeredItems(checklist, answers) ?? []));
        const response = { resourceType: 'QuestionnaireResponse', item };
        expect(answersFromResponse(response, checklist)).toEqual(sorted(answers, checklist));
      }),
      { numRuns: 300 },
    );
  });

  const coded = (linkId: string, ...codes: string[]) => ({
    item: [{ linkId, answer: codes.map((code) => ({ valueCoding: { code } })) }],
  });

  test.each<[string, unknown, Answers]>([
    ['in a group', { item: [coded('sejour', 'Y')] }, { sejour: 'oui' }],
    [
      'under an answer',
      { item: [{ linkId: 'x', answer: [coded('sejour', 'N')] }] },
      { sejour: 'non' },
    ],
    [
      'as a boolean',
      { item: [{ linkId: 'sejour', answer: [{ valueBoolean: false }] }] },
      { sejour: 'non' },
    ],
    ['none of them', coded('situations', 'situations:aucune'), { situations: [] }],
    ['not known, which is not a no', coded('sejour', 'asked-unknown'), { sejour: 'ne-sait-pas' }],
    ['yes and no', coded('sejour', 'Y', 'N'), {}],
    ['none and one', coded('situations', 'situations:aucune', 'situations.cancer'), {}],
    ['not known and one', coded('situations', 'asked-unknown', 'situations.cancer'), {}],
    ['of a question that is not there', coded('inconnue', 'Y'), {}],
    ['that the question does not offer', coded('sejour', 'peut-etre'), {}],
    ['the option of another question', coded('situations', 'theme.cancer'), {}],
    [
      'of a code of another system',
      {
        item: [{ linkId: 'sejour', answer: [{ valueCoding: { system: 'urn:autre', code: 'Y' } }] }],
      },
      {},
    ],
    ['without an answer', { item: [{ linkId: 'sejour' }] }, {}],
    ['of nothing', null, {}],
    ['of a text', 'oui', {}],
  ])('%s', (_what, response, expected) => {
    expect(answersFromResponse(response, checklist)).toEqual(expected);
  });

  test('of anything at all never throw', () => {
    fc.assert(
      fc.property(fc.anything(), (response) => {
        expect(typeof answersFromResponse(response, checklist)).toBe('object');
      }),
    );
  });
});

/** Options in the order of the question, which is the order in which they are written. */
function sorted(answers: Answers, { questions }: Checklist): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const question = questions.find((each) => each.id === id);
      if (typeof answer === 'string' || !question || question.kind === 'yes-no')
        return [id, answer];
      return [
        id,
        question.options.map((option) => option.id).filter((each) => answer.includes(each)),
      ];
    }),
  );
}
