import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AdmissionList, admissionList } from '../../lib/domain/admission-list.ts';
import { type Answers, UNSURE } from '../../lib/domain/checklist.ts';
import type { PatientContext } from '../../lib/domain/patient.ts';
import { ENTRY, isolatedElder, listOf, plain } from '../support/admissions.ts';
import { anyAnswers, anyContext } from '../support/arbitrary-case.ts';
import { aContext, shippedPack as pack } from '../support/knowledge.ts';

const linesOf = (list: AdmissionList) => list.sections.flatMap(({ lines }) => lines);
const toDo = (list: AdmissionList) =>
  linesOf(list)
    .filter(({ state }) => state === 'to-do')
    .map(({ task }) => task);
const toClarify = (list: AdmissionList) =>
  Object.fromEntries(
    linesOf(list)
      .filter(({ state }) => state === 'to-clarify')
      .map(({ task, missing }) => [task, missing]),
  );

describe('whom to alert at an admission, and what to prepare', () => {
  test.each<[string, Partial<PatientContext>, Answers, string[]]>([
    [
      'an isolated elder whose home is not ready',
      { age: 84, commune: '69123' },
      isolatedElder,
      [
        'service-social',
        'medecin-traitant',
        'personne-de-confiance',
        'date-de-sortie',
        'demande-d-apa',
        'domicile',
        'hebergement-temporaire',
        'services-a-domicile',
        'lettre-de-liaison',
      ],
    ],
    [
      'a child with a handicap, known to the MDPH',
      { age: 9, commune: '69123' },
      {
        ...plain,
        besoin: ['accueil-adapte'],
        'autonomie-ou-handicap': 'oui',
        'dossier-mdph': 'reconnu',
        'delais-compromettants': 'non',
      },
      [
        'medecin-traitant',
        'personne-de-confiance',
        'referent-handicap',
        'date-de-sortie',
        'lettre-de-liaison',
      ],
    ],
    [
      'a man without a home in Paris, without cover nor doctor',
      { age: 44, residence: 'sans-domicile', commune: '75111' },
      {
        ...plain,
        'difficultes-sociales': 'oui',
        difficultes: ['logement', 'couverture-absente'],
        'service-social-saisi': 'ne-sait-pas',
        'medecin-traitant': 'non',
        'domicile-adapte': 'non',
      },
      [
        'service-social',
        'personne-de-confiance',
        'lampes',
        'acces-aux-soins',
        'date-de-sortie',
        'hebergement-de-sortie',
        'medecin-traitant-a-trouver',
        'lettre-de-liaison',
      ],
    ],
    [
      'a cancer followed by an IDEC',
      { age: 62, commune: '21231' },
      {
        ...plain,
        'sante-complexe': 'oui',
        situations: ['cancer'],
        'equipe-identifiee': 'oui',
        'soins-pluriquotidiens': 'oui',
        coordinateur: 'oui',
        'qui-coordonne': 'idec',
        'coordination-suffit': 'oui',
      },
      [
        'deja-autour-de-la-personne',
        'medecin-traitant',
        'personne-de-confiance',
        'infirmiere-de-coordination',
        'date-de-sortie',
        'hospitalisation-a-domicile',
        'lettre-de-liaison',
      ],
    ],
    [
      'somebody whom the DAC already follows',
      { age: 81, commune: '69123' },
      {
        ...plain,
        'sante-complexe': 'oui',
        'soins-pluriquotidiens': 'non',
        'autonomie-ou-handicap': 'oui',
        'handicap-ancien': 'non',
        'plusieurs-categories': 'oui',
        'service-social-saisi': 'oui',
        coordinateur: 'oui',
        'qui-coordonne': 'dac',
        'coordination-suffit': 'non',
        'aides-en-place': ['apa', 'services-a-domicile'],
      },
      [
        'deja-autour-de-la-personne',
        'medecin-traitant',
        'personne-de-confiance',
        'date-de-sortie',
        'retour-accompagne',
        'lettre-de-liaison',
      ],
    ],
  ])('%s', (_name, facts, answers, tasks) => {
    const list = listOf(facts, answers);
    expect(toDo(list)).toEqual(tasks);
    expect(toClarify(list)).toEqual({});
    expect(list.unanswered).toEqual([]);
  });

  test('goes by deadline, the soonest first', () => {
    const { sections } = listOf({ age: 84 }, isolatedElder);
    expect(sections.map(({ by }) => by)).toEqual(['now', 'during-stay', 'before-discharge']);
  });

  test('says which answers put a line there, not those that open the list', () => {
    const list = listOf({ age: 84 }, isolatedElder);
    const because = (task: string) =>
      linesOf(list)
        .find((line) => line.task === task)
        ?.because.map(({ question }) => question);
    expect(because('demande-d-apa')).toEqual(['autonomie-ou-handicap', 'age']);
    expect(because('date-de-sortie')).toEqual([]);
  });

  test('is not offered in town, nor once the discharge is planned', () => {
    const at = (facts: Partial<PatientContext>, answers: Answers) =>
      admissionList(pack, aContext(facts), { ...plain, ...ENTRY, ...answers });
    expect(at({ setting: 'ville' }, {})).toBeNull();
    expect(at({ setting: 'hopital' }, { 'etape-du-sejour': 'sortie-prevue' })).toBeNull();
    expect(at({ setting: 'hopital' }, { 'etape-du-sejour': 'ne-sait-pas' })).toBeNull();
  });
});

describe('what is not known', () => {
  test('an answer that is missing is not « non »: it is named', () => {
    const list = listOf({}, {});
    expect(toDo(list)).toEqual(['date-de-sortie', 'lettre-de-liaison']);
    expect(toClarify(list)['domicile']).toEqual(['domicile-adapte']);
    expect(list.unanswered).toContain('entourage-suffisant');
  });

  test('a « ne sait pas » that alone would add a line asks for it', () => {
    const unsure = { ...plain, 'entourage-suffisant': UNSURE, coordinateur: UNSURE };
    expect(toClarify(listOf({ age: 50 }, unsure))).toEqual({
      'service-social': ['entourage-suffisant'],
      'deja-autour-de-la-personne': ['coordinateur'],
      'personne-de-confiance': ['entourage-suffisant'],
    });
  });

  test('« ne sait pas » adds and removes nothing that no answer does not', () => {
    const open = pack.checklist.questions.filter(
      ({ id }) => !(id in ENTRY) && !['nature-du-danger'].includes(id),
    );
    fc.assert(
      fc.property(anyContext, anyAnswers, fc.constantFrom(...open), (context, drawn, { id }) => {
        const hospital = { ...context, setting: 'hopital' as const };
        const { [id]: _unanswered, ...others } = { ...drawn, ...ENTRY };
        const before = admissionList(pack, hospital, others);
        const after = admissionList(pack, hospital, { ...others, [id]: UNSURE });
        // « ne sait pas » says no more than no answer, except that it asks.
        expect(after && toDo(after)).toEqual(before && toDo(before));
      }),
      { numRuns: 100 },
    );
  });
});
