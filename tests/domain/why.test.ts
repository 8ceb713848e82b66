import { describe, expect, test } from 'vitest';
import type { Answers } from '../../lib/domain/checklist.ts';
import { orient } from '../../lib/domain/orient.ts';
import { changesOf, whyNot } from '../../lib/domain/why.ts';
import { aContext, shippedPack } from '../support/knowledge.ts';

const context = aContext({ age: 82, commune: '91228' });
const answers = {
  besoin: ['qui-contacter'],
  'difficultes-sociales': 'non',
  'entourage-suffisant': 'oui',
  danger: 'non',
  'autonomie-ou-handicap': 'oui',
  'plusieurs-categories': 'non',
};

describe('what would change an actor', () => {
  test('each change is one answer away, with its words', () => {
    const changes = changesOf(shippedPack, context, answers).get('clic-spda') ?? [];
    expect(changes).toContainEqual({
      question: 'autonomie-ou-handicap',
      answer: 'non',
      text: expect.any(String),
      from: 'recommended',
      to: 'silent',
      first: true,
    });
  });

  test('a complete state does not lie: the change really happens', () => {
    const changes = changesOf(shippedPack, context, answers);
    for (const [actor, [change]] of [...changes].slice(0, 12)) {
      if (!change) continue;
      const question = shippedPack.checklist.questions.find(({ id }) => id === change.question);
      const given = change.answer === '' ? [] : change.answer.split(' ');
      const answer = question?.kind === 'multiple' ? given : change.answer;
      const after = whyNot(shippedPack, context, { ...answers, [change.question]: answer }, actor);
      expect([actor, after.status]).toEqual([actor, change.to]);
    }
  });
});

describe('the order of the changes', () => {
  test('what changes the first actor comes first, then what would recommend, then the nearest', () => {
    const useful = orient(shippedPack, context, answers).nextQuestions;
    const ends = ['recommended', 'to-confirm', 'link', 'set-aside', 'latent', 'silent'];
    for (const [, changes] of changesOf(shippedPack, context, answers, useful)) {
      const keys = changes.map(({ first, to, question }) => {
        const near = useful.includes(question) ? useful.indexOf(question) : useful.length;
        return (first ? 0 : 1e6) + ends.indexOf(to) * 1e3 + near;
      });
      expect(keys).toEqual(keys.toSorted((one, other) => one - other));
    }
  });

  test('a change said to move the first actor does', () => {
    const firstOf = (given: Answers) => {
      const [first] = orient(shippedPack, context, given).recommendations;
      return first && [first.actor, first.status, first.link, first.folded];
    };
    const all = [...changesOf(shippedPack, context, answers).values()];
    for (const { question, answer, first } of all.flatMap((changes) => changes.slice(0, 2))) {
      const { kind } = shippedPack.checklist.questions.find(({ id }) => id === question) ?? {};
      const given = kind === 'multiple' ? (answer === '' ? [] : answer.split(' ')) : answer;
      const after = firstOf({ ...answers, [question]: given });
      expect([
        question,
        answer,
        JSON.stringify(after) !== JSON.stringify(firstOf(answers)),
      ]).toEqual([question, answer, first]);
    }
  });
});

describe('why not', () => {
  test('the CARSIC in town: the place of exercise is enough, whatever the answers', () => {
    const why = whyNot(shippedPack, context, { ...answers, sejour: 'non' }, 'carsic');
    expect(why.status).toBe('silent');
    expect(why.because.map(({ question }) => question)).toEqual(['setting']);
  });

  test('the DAC: the sentence of its guard and the answers behind it', () => {
    const why = whyNot(shippedPack, context, answers, 'dac-coordination');
    expect(why).toMatchObject({ status: 'set-aside', reason: expect.stringMatching(/catégories/) });
    expect(why.because.map(({ question }) => question)).toEqual([
      'autonomie-ou-handicap',
      'plusieurs-categories',
    ]);
  });

  test('an undecided actor: what is missing', () => {
    expect(whyNot(shippedPack, context, {}, 'clic-spda').missing).toContain(
      'autonomie-ou-handicap',
    );
  });
});
