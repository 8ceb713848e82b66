import { dateInWords } from './date-text.ts';
import { hour } from './fr.ts';

/** Drafts: kept on request, listed in the patient room. */
export const draftsText = {
  name: 'Brouillon',
  keep: 'Garder un brouillon',
  keepHelp: (hours: number): string =>
    `chiffré sur ce poste, effacé ${hours} heures après la dernière modification`,
  kept: (saved: string, end: string): string =>
    `Brouillon gardé ${saved}, chiffré sur ce poste\u00a0; il s’efface ${end}.`,
  keptInMemory: (saved: string): string =>
    `Brouillon gardé ${saved}, en mémoire seulement\u00a0: rien ne peut être enregistré ici (fenêtre privée, stockage bloqué ou plein). Il disparaît à la fermeture du navigateur.`,
  waiting: 'Brouillon\u00a0: un instant…',
  notKept: 'Ce brouillon n’est plus gardé\u00a0: il a été effacé, ou son délai est passé.',
  withErase: '«\u00a0Effacer\u00a0» l’efface aussi.',
  stop: 'Effacer le brouillon',
  title: 'Reprendre un brouillon',
  nobody: 'Sans identité',
  line: (saved: string, end: string): string => `gardé ${saved}, s’efface ${end}`,
  lineInMemory: (saved: string): string => `gardé ${saved}, en mémoire seulement`,
  resume: 'Reprendre',
  erase: 'Effacer',
  eraseAll: 'Effacer tous les brouillons',
  eraseAllSure: 'Plus aucun brouillon de ce poste ne pourra être ouvert. Effacer\u00a0?',
  eraseAllYes: 'Oui, tout effacer',
  eraseAllNo: 'Non, garder',
  replaceSure:
    'Une consultation est en cours, sans brouillon\u00a0: elle sera effacée. Reprendre\u00a0?',
  leaveSure: 'La consultation en cours reste dans son brouillon. Reprendre celui-ci\u00a0?',
  resumeYes: 'Oui, reprendre',
  resumeNo: 'Non, rester',
  erased: 'Brouillon effacé.',
  allErased: 'Brouillons effacés.',
} as const;

/** « à 19 h 32 », or « le 25 novembre à 20 h » on another day than today; `iso` with its zone. */
export function momentText(iso: string, today: string): string {
  const at = new Date(iso);
  const [year, month, day, hours, minutes] = [
    at.getFullYear(),
    at.getMonth() + 1,
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
  ].map((number) => String(number).padStart(2, '0'));
  const time = hour(`${hours}:${minutes}`).replace(/\u00a000$/, '');
  const date = `${year}-${month}-${day}`;
  return date === today ? `à ${time}` : `le ${dateInWords(date).replace(/ \d{4}$/, '')} à ${time}`;
}
