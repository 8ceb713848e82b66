import type { Deadline } from '../../lib/domain/admission-list.ts';
import { hour } from './fr.ts';

/** The list of a hospital admission. */
export const admissionText = {
  door: 'Liste d’entrée : qui prévenir, quoi préparer',
  deadlines: {
    now: 'Dès maintenant',
    'during-stay': 'Pendant le séjour',
    'before-discharge': 'Avant la sortie',
  } satisfies Record<Deadline, string>,
  toClarify: 'À préciser :',
  unanswered: (count: number): string =>
    count === 1
      ? 'Une réponse peut encore ajouter une ligne.'
      : `${count} réponses peuvent encore ajouter des lignes.`,
  print: 'Imprimer la liste',
  copy: 'Copier la liste',
  handedOver: {
    print: (time: string): string => `Liste envoyée à l’impression à ${hour(time)}.`,
    copy: (time: string): string => `Liste copiée à ${hour(time)}.`,
  },
} as const;
