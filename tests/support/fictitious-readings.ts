import { advanceWithChart as advance } from '../../lib/domain/chart-events.ts';
import type { ConsultationEvent } from '../../lib/domain/consultation-events.ts';
import { newConsultation } from '../../lib/domain/consultation.ts';
import type { Consultation } from '../../lib/domain/consultation.ts';
import type { PatientReading, Provenance, ReadFields } from '../../lib/domain/patient.ts';

/** Where a value of a fictitious chart was read. */
export const beside = (label: string): Provenance => ({
  source: 'generic',
  label,
  frame: 'principal',
  level: 'labelled',
  checks: [],
});

/** Fictitious: Jeanne Exemple, born Modèle. */
export const JEANNE: ReadFields = {
  birthName: { value: 'MODÈLE', provenance: beside('Nom de naissance') },
  givenNames: { value: ['Jeanne', 'Marie'], provenance: beside('Prénoms') },
  birthDate: { value: '1949-03-02', provenance: beside('Né(e) le') },
  sex: { value: 'F', provenance: beside('Sexe') },
};
const reading = (fields: ReadFields): PatientReading => ({ fields, warnings: [], refused: [] });
/** A chart with these values was read. */
export const arrived = (fields: ReadFields): ConsultationEvent => ({
  type: 'reading-arrived',
  reading: reading(fields),
});
/** Fictitious: Paul Fictif, whose name is of unknown kind. */
export const PAUL = arrived({
  familyName: { value: 'FICTIF', provenance: beside('Nom') },
  givenNames: { value: ['Paul'], provenance: beside('Prénom') },
});
/** Read in a pasted text. */
export const pasted: Provenance = { ...beside('texte'), source: 'clipboard' };
/** The same traits, pasted. */
export const copied = ({ birthName, givenNames, birthDate, sex }: ReadFields): ReadFields => ({
  ...(birthName && { birthName: { ...birthName, provenance: pasted } }),
  ...(givenNames && { givenNames: { ...givenNames, provenance: pasted } }),
  ...(birthDate && { birthDate: { ...birthDate, provenance: pasted } }),
  ...(sex && { sex: { ...sex, provenance: pasted } }),
});
/** A consultation to which all this happened. */
export const after = (...events: ConsultationEvent[]): Consultation =>
  events.reduce(advance, newConsultation(false));
