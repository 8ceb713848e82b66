import { describe, expect, test } from 'vitest';
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

describe('why not', () => {
  test('the CARSIC in town: nothing called for it', () => {
    const why = whyNot(shippedPack, context, { ...answers, sejour: 'non' }, 'carsic');
    expect(why.status).toBe('silent');
    expect(why.because.map(({ question }) => question)).toEqual(['sejour']);
  });

  test('the DAC: the sentence of its guard and the answer behind it', () => {
    const why = whyNot(shippedPack, context, answers, 'dac-coordination');
    expect(why).toMatchObject({ status: 'set-aside', reason: expect.stringMatching(/catégories/) });
    expect(why.because.map(({ question }) => question)).toEqual(['plusieurs-categories']);
  });

  test('an undecided actor: what is missing', () => {
    expect(whyNot(shippedPack, context, {}, 'clic-spda').missing).toContain(
      'autonomie-ou-handicap',
    );
  });
});
