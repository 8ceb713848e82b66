import { describe, expect, test } from 'vitest';
import type { Answers } from '../../lib/domain/checklist.ts';
import { orient } from '../../lib/domain/orient.ts';
import type { PatientContext } from '../../lib/domain/patient.ts';
import { aContext, shippedPack } from '../support/knowledge.ts';

const complex: Answers = {
  danger: 'non',
  'sante-complexe': 'oui',
  'autonomie-ou-handicap': 'oui',
  'plusieurs-categories': 'oui',
  'proximite-epuisee': 'oui',
  'medecin-traitant': 'oui',
  besoin: ['confier-coordination'],
  situations: [],
  coordinateur: 'non',
  sejour: 'non',
};
const elder: Partial<PatientContext> = { age: 82, commune: '91228' };

function orientation(answers: Answers, facts: Partial<PatientContext> = elder) {
  return orient(shippedPack, aContext(facts), answers);
}
const listed = (answers: Answers, facts?: Partial<PatientContext>) =>
  orientation(answers, facts).recommendations.map(({ actor }) => actor);

describe('mended faults', () => {
  const entrusted: Answers = { ...complex, 'proximite-epuisee': 'non' };

  test('« ne sait pas » on the coordinator does not hold the request', () => {
    expect(orientation({ ...entrusted, coordinateur: 'ne-sait-pas' }).referral.open).toBe(true);
  });

  test('a coordinator of unknown name that suffices is not set aside', () => {
    const unknown = {
      ...complex,
      coordinateur: 'oui',
      'qui-coordonne': 'ne-sait-pas',
      'coordination-suffit': 'oui',
    };
    const { recommendations } = orientation(unknown);
    const crt = recommendations.find(({ actor }) => actor === 'crt');
    expect(crt).toMatchObject({ status: 'to-confirm', folded: true });
    expect(crt?.missing).toContain('qui-coordonne');
  });

  test('APA in place: what is missing is whether it is enough', () => {
    const { recommendations } = orientation({
      danger: 'non',
      'autonomie-ou-handicap': 'oui',
      'aides-en-place': ['apa'],
    });
    const apa = recommendations.find(({ actor }) => actor === 'cd-apa');
    expect(apa).toMatchObject({ status: 'to-confirm', missing: ['plusieurs-categories'] });
  });

  test('nobody is both listed and set aside', () => {
    const { recommendations, setAside } = orientation({
      danger: 'non',
      coordinateur: 'oui',
      'qui-coordonne': 'autre',
      'coordination-suffit': 'oui',
      'medecin-traitant': 'non',
    });
    const aside = new Set(setAside.map(({ actor }) => actor));
    expect(recommendations.filter(({ actor }) => aside.has(actor))).toEqual([]);
    expect(aside).toContain('medecin-traitant');
  });

  test('the PMI comes before the perinatal network until the situation is known to be complex', () => {
    const pregnant: Answers = {
      danger: 'non',
      besoin: ['qui-contacter'],
      'sante-complexe': 'oui',
      'plusieurs-categories': 'oui',
      'proximite-epuisee': 'oui',
      situations: ['grossesse-ou-nouveau-ne'],
      'vulnerabilite-perinatale': 'oui',
    };
    const young = { age: 28, commune: '91228' };
    expect(listed(pregnant, young).slice(0, 2)).toEqual(['pmi', 'dsr-perinatalite']);
    const known = listed({ ...pregnant, 'difficultes-sociales': 'oui' }, young);
    expect(known.indexOf('dsr-perinatalite')).toBeLessThan(known.indexOf('pmi'));
  });

  test('opposition forbids the request even when a sufficient coordinator already closes it', () => {
    const { referral } = orientation({
      ...complex,
      coordinateur: 'oui',
      'qui-coordonne': 'crt',
      'coordination-suffit': 'oui',
      situations: ['refus-d-aide'],
      opposition: 'oui',
    });
    expect(referral).toMatchObject({ open: false, overridable: false });
  });

  test('a danger sets the DAC aside in so many words, even the one that follows the person', () => {
    const { setAside } = orientation({
      danger: 'oui',
      coordinateur: 'oui',
      'qui-coordonne': 'dac',
    });
    expect(setAside.map(({ actor }) => actor)).toEqual(
      expect.arrayContaining(['dac-coordination', 'dac-gestion-de-cas']),
    );
  });

  test('a user who is the médecin traitant is not told to try the médecin traitant before', () => {
    const palliative: Answers = { danger: 'non', situations: ['palliatif'] };
    const step = (facts: Partial<PatientContext>) =>
      orientation(palliative, { ...elder, ...facts }).recommendations.find(
        ({ actor }) => actor === 'emsp-soins-palliatifs',
      )?.tryBefore;
    expect(step({})).toEqual(['Médecin traitant']);
    expect(step({ role: 'medecin-traitant' })).toEqual([]);
  });
});

describe('what a doctor would have been misled by', () => {
  test('proximity already exhausted: the DAC does not ask to try it again', () => {
    const card = (answers: Answers) =>
      orientation(answers).recommendations.find(({ actor }) => actor === 'dac-coordination');
    expect(card(complex)?.tryBefore).toEqual([]);
    expect(card({ ...complex, 'proximite-epuisee': 'non' })?.tryBefore).toContain('CLIC');
  });

  test('Paris without its arrondissement: no DAC is said to be exact', () => {
    const { recommendations } = orientation(complex, { age: 82, commune: '75056' });
    const dac = recommendations.find(({ actor }) => actor === 'dac-coordination');
    expect(dac?.instances.map(({ precision }) => precision)).not.toContain('exact');
  });

  test('what the request still lacks is asked, even behind five sure actors', () => {
    const behind: Answers = {
      ...complex,
      'proximite-epuisee': 'ne-sait-pas',
      besoin: ['qui-contacter'],
      coordinateur: undefined as never,
    };
    const given = Object.fromEntries(
      Object.entries(behind).filter(([, answer]) => answer !== undefined),
    );
    expect(orientation(given).nextQuestions).toContain('coordinateur');
  });
});
