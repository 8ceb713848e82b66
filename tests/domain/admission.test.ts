import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admissionDocument } from '../../lib/domain/admission-document.ts';
import { type AdmissionList, admissionList } from '../../lib/domain/admission-list.ts';
import { type Answers, UNSURE } from '../../lib/domain/checklist.ts';
import type { Identity, PatientContext } from '../../lib/domain/patient.ts';
import { plainText } from '../../lib/outputs/plain-text.ts';
import { printablePage } from '../../lib/outputs/printable-page.ts';
import { anyAnswers, anyContext } from '../support/arbitrary-case.ts';
import { aContext, shippedPack as pack } from '../support/knowledge.ts';

const ENTRY: Answers = { sejour: 'oui', 'etape-du-sejour': 'entree' };

function listOf(facts: Partial<PatientContext>, answers: Answers): AdmissionList {
  const context = aContext({ setting: 'hopital', ...facts });
  const list = admissionList(pack, context, { ...ENTRY, ...answers });
  if (!list) throw new Error('the list is not offered');
  return list;
}

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

/** Everything answered « non »: each situation below changes what it is about. */
const plain: Answers = {
  danger: 'non',
  besoin: [],
  'sante-complexe': 'non',
  'psy-ou-addiction': 'non',
  'autonomie-ou-handicap': 'non',
  'difficultes-sociales': 'non',
  'entourage-suffisant': 'oui',
  ruptures: 'non',
  'medecin-traitant': 'oui',
  'plusieurs-categories': 'non',
  'proximite-epuisee': 'non',
  coordinateur: 'non',
  situations: [],
  'lieu-du-sejour': 'mco',
  'sortant-bloque': 'non',
  'domicile-adapte': 'oui',
};

const isolatedElder: Answers = {
  ...plain,
  'autonomie-ou-handicap': 'oui',
  'difficultes-sociales': 'oui',
  difficultes: ['isolement'],
  'entourage-suffisant': 'non',
  aidant: 'absent',
  'service-social-saisi': 'non',
  'handicap-ancien': 'non',
  souhait: 'rester-chez-elle',
  'domicile-adapte': 'non',
  'surveillance-constante': 'non',
  'aides-en-place': [],
};

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

describe('the sheet', () => {
  const somebody: Identity = {
    birthName: 'EXEMPLE',
    usedName: 'FICTIVE',
    givenNames: 'Odile',
    birthDate: '1942-03-02',
    sex: 'F',
    phone: '',
    addressLine: '',
    postalCode: '',
    medecinTraitant: '',
  };
  const sheet = (identity: Identity | null, answers: Answers = isolatedElder) =>
    admissionDocument({
      pack,
      list: listOf({ age: 84, commune: '69123' }, answers),
      identity,
      establishment: 'Hôpital de l’Exemple',
      today: '2026-11-22',
    });

  test('has boxes to tick with room to write, by deadline, dated', () => {
    const { blocks, date, addressee } = sheet(somebody);
    expect({ date, addressee }).toEqual({ date: '2026-11-22', addressee: null });
    expect(blocks.map(({ heading }) => heading)).toEqual([
      'Séjour',
      'Personne',
      'Dès maintenant\u00a0: fait par, le',
      'Pendant le séjour\u00a0: fait par, le',
      'Avant la sortie\u00a0: fait par, le',
    ]);
    const boxes = blocks.slice(2).flatMap(({ rows }) => rows);
    expect(boxes).toHaveLength(9);
    expect(boxes.every(({ label, value }) => label.startsWith('☐ ') && value === '')).toBe(true);
    expect(blocks[0]?.rows[0]).toEqual({ label: 'Établissement', value: 'Hôpital de l’Exemple' });
    expect(blocks[1]?.rows).toEqual([
      { label: 'Nom de naissance', value: 'EXEMPLE' },
      { label: 'Nom utilisé', value: 'FICTIVE' },
      { label: 'Prénoms', value: 'Odile' },
      { label: 'Née ou né le', value: '02/03/1942' },
      { label: 'Personne de confiance', value: '' },
      { label: 'Aidant à prévenir', value: '' },
    ]);
  });

  test('leaves blank lines for a person who was not confirmed, and names nobody in its title', () => {
    const { blocks, title } = sheet(null);
    expect(blocks[1]?.rows.every(({ value }) => value === '')).toBe(true);
    expect(title).toBe('À l’entrée\u00a0: qui prévenir, quoi préparer');
    expect(printablePage(sheet(somebody))).toContain(`<title>${title}</title>`);
  });

  test('names each doubt once, and what was not answered', () => {
    const { 'medecin-traitant': _open, ...asked } = isolatedElder;
    const unsure = { ...asked, 'entourage-suffisant': UNSURE, besoin: UNSURE };
    const doubts = sheet(null, unsure).blocks.at(-1);
    expect(doubts?.heading).toBe('À préciser');
    const labels = doubts?.rows.map(({ label }) => label) ?? [];
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain('Médecin traitant');
  });

  test('says where the lines come from and which knowledge wrote them', () => {
    const text = plainText(sheet(null));
    expect(text).toContain('☐ Saisir le service social hospitalier');
    expect(text).toContain(`${pack.name}, version ${pack.version}`);
    expect(text).toMatch(/Le\sservice\ssocial\shospitalier/);
    expect(text).not.toMatch(/\bS000\b|\bP49\b/);
  });
});
