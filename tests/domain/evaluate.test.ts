import { describe, expect, test } from 'vitest';
import type { Answers } from '../../lib/domain/checklist.ts';
import type { Condition } from '../../lib/domain/condition.ts';
import { holds } from '../../lib/domain/evaluate.ts';
import type { PatientContext } from '../../lib/domain/patient.ts';
import { situate } from '../../lib/domain/situation.ts';
import { gapsOf, restsOnUnsure, supportsOf, trace } from '../../lib/domain/trace.ts';
import { aContext } from '../support/knowledge.ts';
import { aPack, choice, yesNo } from '../support/small-pack.ts';

const fall: Condition = { question: 'chute', is: 'oui' };
const pack = aPack({
  questions: [
    yesNo('chute'),
    yesNo('suivi', { opensIf: fall }),
    choice('lieu', 'choice', ['rue', 'maison'], { opensIf: fall }),
    choice('aides', 'multiple', ['apa', 'pch']),
    yesNo('theme', { subject: 'collective' }),
    yesNo('medecin', { settledBy: [{ when: { role: ['medecin-traitant'] }, answer: 'oui' }] }),
  ],
  policy: { definitions: { tombe: fall } },
});
function truth(condition: Condition, answers: Answers, facts: Partial<PatientContext> = {}) {
  return holds(condition, situate(pack, aContext(facts), answers));
}

describe('an answer', () => {
  test.each<[string, Condition, Answers, string]>([
    ['given and equal', fall, { chute: 'oui' }, 'true'],
    ['given and different', fall, { chute: 'non' }, 'false'],
    ['not given', fall, {}, 'unknown'],
    ['« ne sait pas » is unknown, not no', fall, { chute: 'ne-sait-pas' }, 'unknown'],
    ['by name', { named: 'tombe' }, { chute: 'oui' }, 'true'],
    ['explicitly not known', { question: 'chute', unsure: true }, { chute: 'ne-sait-pas' }, 'true'],
    ['not answered is not « ne sait pas »', { question: 'chute', unsure: true }, {}, 'false'],
    [
      'one of several options',
      { question: 'aides', in: ['apa'] },
      { aides: ['apa', 'pch'] },
      'true',
    ],
    ['none of the options', { question: 'aides', in: ['apa'] }, { aides: [] }, 'false'],
    ['only these', { question: 'aides', within: ['apa'] }, { aides: ['apa'] }, 'true'],
    [
      'only these, with another',
      { question: 'aides', within: ['apa'] },
      { aides: ['pch'] },
      'false',
    ],
    ['nothing is within anything', { question: 'aides', within: [] }, { aides: [] }, 'true'],
  ])('%s', (_name, condition, answers, expected) => {
    expect(truth(condition, answers)).toBe(expected);
  });
});

describe('a follow-up', () => {
  const followed: Condition = { question: 'suivi', is: 'oui' };
  test.each<[string, Condition, Answers, string]>([
    ['counts while its opener is true', followed, { chute: 'oui', suivi: 'oui' }, 'true'],
    [
      'is closed, hence false, when its opener is no',
      followed,
      { chute: 'non', suivi: 'oui' },
      'false',
    ],
    ['is unknown while its opener is', followed, { suivi: 'oui' }, 'unknown'],
    ['« different from » holds when closed', { not: followed }, { chute: 'non' }, 'true'],
    [
      '« different from » is unknown when open and unanswered',
      { not: followed },
      { chute: 'oui' },
      'unknown',
    ],
    ['says whether it is open', { question: 'suivi', open: true }, { chute: 'oui' }, 'true'],
    ['of the other subject is closed', { question: 'theme', is: 'oui' }, { theme: 'oui' }, 'false'],
  ])('%s', (_name, condition, answers, expected) => {
    expect(truth(condition, answers)).toBe(expected);
  });
});

describe('a fact of the context', () => {
  const settled: Condition = { question: 'medecin', is: 'oui' };
  test.each<[string, Condition, Partial<PatientContext>, string]>([
    ['age from, included', { age: { from: 60 } }, { age: 60 }, 'true'],
    ['age under, excluded', { age: { under: 60 } }, { age: 60 }, 'false'],
    ['age not known', { age: { from: 60 } }, { age: null }, 'unknown'],
    ['département of Corsica', { departement: ['2A'] }, { commune: '2A004' }, 'true'],
    ['département overseas', { departement: ['974'] }, { commune: '97415' }, 'true'],
    ['commune not known', { departement: ['75'] }, {}, 'unknown'],
    ['role not said is not the médecin traitant', { role: ['medecin-traitant'] }, {}, 'false'],
    ['the context settles a question', settled, { role: 'medecin-traitant' }, 'true'],
    ['a kind that no directory declares', { declared: 'carsic' }, {}, 'false'],
  ])('%s', (_name, condition, facts, expected) => {
    expect(truth(condition, {}, facts)).toBe(expected);
  });
});

describe('the trace', () => {
  const both: Condition = {
    all: [{ named: 'tombe' }, { question: 'suivi', is: 'non' }, { age: { from: 60 } }],
  };
  const read = (answers: Answers, facts: Partial<PatientContext> = {}) => {
    const situation = situate(pack, aContext(facts), answers);
    return { node: trace(both, situation), situation };
  };

  test('gives what is missing, the opener before its follow-up', () => {
    expect(gapsOf(read({}).node)).toEqual(['chute', 'age']);
    expect(gapsOf(read({ chute: 'oui' }).node)).toEqual(['suivi', 'age']);
  });

  test('gives every leaf that makes it true', () => {
    const { node } = read({ chute: 'oui', suivi: 'non' }, { age: 80 });
    expect(supportsOf(node).map(({ leaf }) => leaf.condition)).toEqual([
      fall,
      { question: 'suivi', is: 'non' },
      { age: { from: 60 } },
    ]);
  });

  test('one false part is enough to say why not', () => {
    const { node } = read({ chute: 'non' }, { age: 20 });
    expect(supportsOf(node).map(({ leaf }) => leaf.condition)).toEqual([fall]);
  });

  test('« ne sait pas » on the opener is what the whole rests on', () => {
    const asked = (answers: Answers) =>
      restsOnUnsure(both, situate(pack, aContext({ age: 80 }), answers));
    expect(asked({ chute: 'ne-sait-pas' })).toBe(true);
    expect(asked({})).toBe(false);
  });
});
