import type { ReadingSource } from '../../lib/domain/patient.ts';
import { hour } from './fr.ts';

/** How the chart relates to the person of the consultation: a public page has neither. */
export const personText = {
  link: {
    none: 'aucun dossier',
    changed: 'le dossier affiché a changé',
    typed: 'saisi à la main',
    draft: 'repris d’un brouillon',
  },
  pasted: {
    clipboard: 'identité collée',
    selection: 'texte sélectionné',
    datamatrix: 'Data Matrix',
    fhir: 'identité reçue en FHIR',
  } as Readonly<Partial<Record<ReadingSource, string>>>,
  readAt: (time: string): string => `dossier lu à ${hour(time)}`,
  toReadAgain: 'dossier peut-être changé : cliquez sur l’icône pour relire',
  toReadAgainSince: (time: string): string =>
    `lu à ${hour(time)}, dossier peut-être changé : cliquez sur l’icône pour relire`,
} as const;
