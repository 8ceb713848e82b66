import type { PdfFormField } from './pdf-form.ts';

/** Whom a field of a form speaks of, as far as its own words tell. */
export type Subject = 'person' | 'doctor' | 'requester' | 'carer' | 'guardian' | 'elsewhere';

const SUBJECTS: readonly (readonly [Subject, RegExp])[] = [
  ['doctor', /\b(medecin|medecins|docteur|dr|mt|mtt|doctor|physician|gp|generaliste)\b/],
  [
    'requester',
    /\b(demandeur|demandeuse|adresseur|prescripteur|orienteur|emetteur|redacteur|professionnel|requester|referrer|sender|declarant)\b/,
  ],
  ['carer', /\b(aidant|aidante|aidants|caregiver|carer)\b/],
  ['guardian', /\b(representant|tuteur|tutrice|curateur|mandataire|guardian)\b/],
  [
    'elsewhere',
    /\b(confiance|proche|entourage|contact|infirmier|ide|kine|pharmacie|pharmacien|service|hopital|etablissement|structure|organisme|dac|ehpad|conjoint|enfant|parent|pere|mere|urgence|prevenir)\b/,
  ],
  ['person', /\b(patient|patiente|personne|usager|beneficiaire|person|interesse|interessee)\b/],
];

/** The words of a field: its name cut where names are joined, then what it says of itself. */
export function wordsOf({ name, label }: Pick<PdfFormField, 'name' | 'label'>): string {
  const cut = name
    .replace(/\[\d+\]/g, ' ')
    .replace(/([a-zà-ÿ])([A-ZÀ-Þ])/gu, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z])/g, '$1 $2');
  return folded(`${cut} ${label}`)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Everybody that the words speak of. « Médecin informé de la situation du patient » speaks of two:
 * nobody can tell whose value goes there.
 */
export function subjectsOf(words: string): readonly Subject[] {
  const known = words.replace(/\bpersonne de confiance\b/g, 'confiance');
  return SUBJECTS.filter(([, pattern]) => pattern.test(known)).map(([subject]) => subject);
}

/** Lower case, without accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
