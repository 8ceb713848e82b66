import { describe, expect, test } from 'vitest';
import type { Answers } from '../../lib/domain/checklist.ts';
import { answersThatCount, displayedQuestions } from '../../lib/domain/flow.ts';
import type { PatientContext } from '../../lib/domain/patient.ts';
import { situate } from '../../lib/domain/situation.ts';
import { aContext, shippedPack as pack } from '../support/knowledge.ts';

function shown(answers: Answers, facts: Partial<PatientContext> = {}, next: string[] = []) {
  return displayedQuestions(pack, aContext(facts), answers, next);
}
const ids = (answers: Answers, facts?: Partial<PatientContext>, next?: string[]) =>
  shown(answers, facts, next).map(({ question }) => question.id);

describe('the questions on screen', () => {
  test('are the fourteen core ones at first, in order', () => {
    expect(shown({}).map(({ question }) => question.core)).toEqual(
      Array.from({ length: 14 }, (_, rank) => `C${rank + 1}`),
    );
  });

  test('take their follow-ups at their place when they open', () => {
    expect(ids({ danger: 'oui' })).toContain('nature-du-danger');
    expect(ids({ danger: 'non' })).not.toContain('nature-du-danger');
  });

  test('show at most four unanswered follow-ups, those that change most first', () => {
    const many = {
      'autonomie-ou-handicap': 'oui',
      sejour: 'oui',
      'lieu-du-sejour': 'mco',
      'etape-du-sejour': 'sortie-prevue',
      'entourage-suffisant': 'non',
    };
    const next = ['sortant-bloque', 'domicile-adapte'];
    const waiting = shown(many, { age: 82 }, next).filter(
      ({ followUp, answer }) => followUp && answer === undefined,
    );
    expect(waiting).toHaveLength(4);
    expect(waiting.map(({ question }) => question.id)).toEqual(expect.arrayContaining(next));
  });

  test('keep an answered follow-up, to be corrected', () => {
    expect(ids({ danger: 'oui', 'nature-du-danger': ['vital'] })).toContain('nature-du-danger');
  });

  test('offer the filières of the region only there', () => {
    const filieres = (commune: string | null) =>
      shown({}, { commune })
        .find(({ question }) => question.id === 'situations')
        ?.options.map(({ id }) => id) ?? [];
    expect(filieres('13055')).toContain('sla');
    expect(filieres('91228')).not.toContain('sla');
    expect(filieres(null)).not.toContain('sla');
    expect(filieres('13055').at(-1)).toBe('autre-filiere');
  });

  test('say what the context settles', () => {
    const doctor = shown({}, { role: 'medecin-traitant' }).find(
      ({ question }) => question.id === 'medecin-traitant',
    );
    expect(doctor).toMatchObject({ answer: 'oui', settled: true });
  });

  test('are one theme for a collective subject', () => {
    expect(ids({}, { subject: 'collective' })).toEqual(['theme']);
  });
});

describe('the answers that count', () => {
  test('are those of open questions: a closed follow-up keeps its answer to itself', () => {
    const counted = (answers: Answers) => answersThatCount(situate(pack, aContext(), answers));
    const aidant = { 'entourage-suffisant': 'non', aidant: 'epuise' };
    expect(counted(aidant)).toEqual(aidant);
    expect(counted({ ...aidant, 'entourage-suffisant': 'oui' })).toEqual({
      'entourage-suffisant': 'oui',
    });
  });
});
