import { describe, expect, test } from 'vitest';
import type { Answers } from '../../lib/domain/checklist.ts';
import { orient } from '../../lib/domain/orient.ts';
import type { PatientContext } from '../../lib/domain/patient.ts';
import { aContext, shippedPack } from '../support/knowledge.ts';

function keys(answers: Answers, facts: Partial<PatientContext> = {}) {
  return orient(shippedPack, aContext(facts), answers).preemption?.keys ?? null;
}
const danger = (...nature: string[]) => ({ danger: 'oui', 'nature-du-danger': nature });

describe('pre-emption', () => {
  test.each<[string, Answers, string[]]>([
    ['vital', danger('vital'), ['urgence-15', 'urgence-112', 'urgence-18']],
    [
      'each nature adds its own, then the numbers in second place, once',
      danger('idees-suicidaires', 'vital'),
      ['urgence-15', 'ligne-3114', 'urgence-112', 'urgence-18'],
    ],
    [
      'the 114 first for who cannot phone',
      danger('vital', 'ne-peut-pas-telephoner'),
      ['urgence-114', 'urgence-15', 'urgence-112', 'urgence-18'],
    ],
    [
      'child in danger',
      danger('enfant-en-danger'),
      ['ligne-119', 'crip', 'urgence-17', 'procureur'],
    ],
    ['a night without shelter', danger('nuit-sans-abri'), ['ligne-115']],
  ])('%s', (_name, answers, expected) => {
    expect(keys(answers)).toEqual(expected);
  });

  const every = [
    'urgence-15',
    'urgence-112',
    'urgence-17',
    'urgence-114',
    'ligne-3114',
    'ligne-119',
    'ligne-3977',
    'ligne-3919',
    'ligne-115',
  ];
  test.each<[string, Answers]>([
    ['nature not said', { danger: 'oui' }],
    ['none of the natures', danger()],
    ['nature not known', { danger: 'oui', 'nature-du-danger': 'ne-sait-pas' }],
    ['danger not excluded', { danger: 'ne-sait-pas' }],
  ])('every number when %s', (_name, answers) => {
    expect(keys(answers)).toEqual(every);
  });

  test('at the hospital, the service social comes before the 115', () => {
    expect(keys(danger('nuit-sans-abri'), { setting: 'hopital' })).toEqual([
      'service-social-hospitalier',
      'ligne-115',
    ]);
  });

  test.each<[string, Answers, Partial<PatientContext>]>([
    ['no danger', { danger: 'non' }, {}],
    ['not asked yet', {}, {}],
    ['handled', danger('vital'), { dangerHandled: true }],
    ['no person', { danger: 'oui' }, { subject: 'collective' }],
  ])('none: %s', (_name, answers, facts) => {
    expect(keys(answers, facts)).toBeNull();
  });
});
