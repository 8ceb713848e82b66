import { describe, expect, test } from 'vitest';
import { keyAct, toggled } from '../../components/parts/question-keys.ts';
import type { Answer } from '../../lib/domain/checklist.ts';
import type { Displayed } from '../../lib/domain/flow.ts';
import { shippedPack } from '../support/knowledge.ts';

function shown(id: string, answer?: Answer): Displayed {
  const question = shippedPack.checklist.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(id);
  const options = question.kind === 'yes-no' ? [] : question.options;
  return { question, options, answer, followUp: false, settled: false };
}

describe('a key on a question', () => {
  test.each([
    ['o', 'danger', { act: 'answer', answer: 'oui', onward: true }],
    ['N', 'danger', { act: 'answer', answer: 'non', onward: true }],
    ['?', 'danger', { act: 'answer', answer: 'ne-sait-pas', onward: true }],
    ['Delete', 'danger', { act: 'answer', answer: null, onward: false }],
    ['ArrowUp', 'danger', { act: 'move', by: -1 }],
    ['Enter', 'danger', { act: 'onward' }],
    ['v', 'besoin', { act: 'finish' }],
    ['1', 'danger', null],
    ['Tab', 'danger', null],
    [' ', 'danger', null],
    ['1', 'besoin', { act: 'answer', answer: ['parcours'], onward: false }],
    ['n', 'besoin', { act: 'answer', answer: [], onward: true }],
    ['o', 'besoin', null],
    ['2', 'aidant', { act: 'answer', answer: 'epuise', onward: true }],
    ['n', 'aidant', null],
    ['n', 'sortant-bloque', { act: 'answer', answer: 'non', onward: true }],
  ] as const)('%s on %s', (key, question, expected) => {
    expect(keyAct(key, shown(question))).toEqual(expected);
  });

  test('the last option taken away leaves no answer, not « none of these »', () => {
    expect(toggled(['parcours'], 'parcours')).toBeNull();
    expect(toggled([], 'parcours')).toEqual(['parcours']);
    expect(toggled('ne-sait-pas', 'parcours')).toEqual(['parcours']);
  });
});
