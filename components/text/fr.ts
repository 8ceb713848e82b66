/**
 * What the frame and the questions say: the first screen of a public page carries these and no more.
 * Each other room has its own file beside this one.
 */
export const fr = {
  product: 'Aiguilleur',
  urgence: 'Urgence',
  steps: {
    patient: 'Patient',
    questions: 'Questions',
    orientation: 'Orientation',
    request: 'Demande',
    delivery: 'Envoi',
  },
  contextStep: 'Contexte',
  stepsLabel: 'Étapes',
  panorama: 'Panorama',
  settings: 'Réglages',
  years: (age: number): string => (age < 2 ? `${age} an` : `${age} ans`),
  loading: 'Un instant…',
  bug: 'Une erreur est survenue dans cette étape. Passez à une autre, ou fermez puis rouvrez la page.',
  partMissing:
    'Cette partie n’a pas pu être chargée : rechargez la page, ou fermez-la puis rouvrez-la.',
  enterKey: 'Entrée',
  finishKey: 'V',
  answer: { oui: 'Oui', non: 'Non', 'ne-sait-pas': 'Ne sait pas' },
  keys: { oui: 'O', non: 'N', 'ne-sait-pas': '?' },
  none: 'Rien de tout cela',
  questionsTitle: 'Questions',
  keysHelp:
    'Au clavier : O, N ou ? répond et passe à la question utile suivante ; les chiffres cochent, Entrée passe ; ↑ ↓ déplacent ; V montre l’orientation, D rédige la demande.',
  clearAnswer: 'Retirer la réponse',
  prefilled: 'repris du contexte',
  stripLabel: 'Où en est l’orientation',
  stripEmpty: 'Les premières réponses feront apparaître les interlocuteurs.',
  stripDanger: 'Danger à traiter d’abord : appelez.',
  toConfirm: '(à confirmer)',
  seeOrientation: 'Voir l’orientation',
  completeContext: 'Âge et commune',
  emergencyFallback:
    'Danger vital : 15 ou 112 ; 114 par SMS si la personne ne peut pas téléphoner. Les autres numéros ne sont pas chargés.',
} as const;

/** « 8 h 05 », from `HH:MM`. */
export function hour(time: string): string {
  return time.replace(/^0/, '').replace(':', ' h ');
}
