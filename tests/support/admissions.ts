import { type AdmissionList, admissionList } from '../../lib/domain/admission-list.ts';
import type { Answers } from '../../lib/domain/checklist.ts';
import type { PatientContext } from '../../lib/domain/patient.ts';
import { aContext, shippedPack } from './knowledge.ts';

/** Spotted at the entry of a stay. */
export const ENTRY: Answers = { sejour: 'oui', 'etape-du-sejour': 'entree' };

/** The list of the shipped pack at a hospital admission; throws where none is offered. */
export function listOf(facts: Partial<PatientContext>, answers: Answers): AdmissionList {
  const context = aContext({ setting: 'hopital', ...facts });
  const list = admissionList(shippedPack, context, { ...ENTRY, ...answers });
  if (!list) throw new Error('the list is not offered');
  return list;
}

/** Everything answered « non »: each situation below changes what it is about. */
export const plain: Answers = {
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

/** 84 or so, alone, her home not ready for her. */
export const isolatedElder: Answers = {
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
