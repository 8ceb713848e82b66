import type { Identity } from '../../../lib/domain/patient.ts';
import type { Addressee, FieldValue, Letterhead } from '../../../lib/domain/referral.ts';
import { rowOf } from '../../../lib/domain/table-rows.ts';
import { today } from './build.ts';

/** Everybody here is invented; phone numbers are of the ranges that ARCEP keeps for fiction. */

export const doctor: Letterhead = {
  name: 'Dr Camille Exemple',
  role: 'Médecin généraliste',
  structure: 'Cabinet fictif des Tilleuls',
  rpps: '99999999990',
  phone: '+33199000001',
  mss: 'camille.exemple@cabinet.exemple.mssante.fr',
};

export const nurse: Letterhead = {
  name: 'Lou Inventé',
  role: 'Infirmière libérale',
  structure: 'Cabinet infirmier fictif du Pont',
  rpps: '19999999998',
  phone: '+33199000011',
  mss: '',
};

export const socialWorker: Letterhead = {
  name: 'Sacha Exemple',
  role: 'Assistante sociale',
  structure: 'Hôpital fictif du Port',
  rpps: '',
  phone: '+33465710001',
  mss: 'service.social@hopital-du-port.exemple.mssante.fr',
};

export const nobody: Letterhead = {
  name: '',
  role: '',
  structure: '',
  rpps: '',
  phone: '',
  mss: '',
};

export const dac: Addressee = {
  id: 'dac-exemple',
  name: 'DAC d’Exempleville (fictif)',
  phone: '+33199000002',
  mss: 'accueil@dac.exemple.mssante.fr',
  email: '',
  website: 'https://dac.exemple.fr',
  verifiedOn: '2026-11-01',
  source: 'https://dac.exemple.fr/contact',
};

export const typedDac: Addressee = {
  id: null,
  name: 'DAC du Littoral (fictif)',
  phone: '04 65 71 00 02',
  mss: '',
  email: '',
  website: '',
  verifiedOn: null,
  source: null,
};

export const etampes = { code: '91223', name: 'Étampes', departement: 'Essonne' };
export const marseille = { code: '13055', name: 'Marseille', departement: 'Bouches-du-Rhône' };

const BLANK: Identity = {
  birthName: '',
  usedName: '',
  givenNames: '',
  birthDate: '',
  sex: '',
  phone: '',
  addressLine: '',
  postalCode: '',
  medecinTraitant: '',
};

/** An invented person: what is not given is not known. */
export function aPerson(traits: Partial<Identity>): Identity {
  return { ...BLANK, ...traits };
}

/** The legal gate, answered as most often. */
export const agreed: Record<string, FieldValue> = {
  'information-donnee': 'oui',
  accord: 'oral',
  'accord-date': today,
  'accord-modalite': 'Par le demandeur, en consultation',
  partage: ['medecin-traitant', 'equipe-de-soins'],
};

/** A row of « intervenants ». */
export function carer(role: string, name = '', structure = '', phone = '', often = ''): string {
  return rowOf([role, name, structure, phone, often]);
}
