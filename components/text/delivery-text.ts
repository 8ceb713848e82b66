import { hour } from './fr.ts';

/** The delivery room. */
export const deliveryText = {
  title: 'Envoi',
  lead: 'Rien ne part tout seul : vous remettez la demande par la messagerie sécurisée, ou sur papier.',
  leadAnonymous: 'Rien ne part tout seul. La fiche ne désigne personne.',
  ways: {
    copy: 'Copier le texte',
    print: 'Imprimer',
    pdf: 'Enregistrer le PDF',
    note: 'Insérer dans la note',
  },
  waysHelp: {
    copy: 'à coller dans votre messagerie sécurisée',
    print: 'page A4',
    pdf: 'à joindre par votre messagerie sécurisée',
    note: 'au curseur laissé dans le dossier',
  },
  done: {
    copy: 'Texte copié',
    print: 'Page envoyée à l’impression',
    pdf: 'PDF enregistré',
    note: 'Texte inséré dans la note',
  },
  onClipboard: 'Le texte est dans le presse-papiers.',
  held: 'Le dossier affiché a changé : rien n’est remis avant votre choix.',
  choose: 'Choisir',
  at: (what: string, time: string): string => `${what} à ${hour(time)}`,
  person: 'Personne',
  bornAs: (birthName: string): string => `(naissance : ${birthName})`,
  doneTitle: 'Fait',
  clipboard:
    'Le presse-papiers garde le texte : videz-le après l’avoir collé, ou copiez autre chose.',
  missing: (count: number): string =>
    count === 1
      ? '1 ligne obligatoire reste vide : elle sera laissée en blanc.'
      : `${count} lignes obligatoires restent vides : elles seront laissées en blanc.`,
  seeMissing: 'Les compléter',
  recipient: 'Pour',
  chooseRecipient: 'En choisir un',
  preview: 'Relire le document',
  eraseTitle: 'Consultation terminée ?',
  erase: 'Effacer',
  eraseSure: 'Rien n’a encore été remis. Effacer tout de même ?',
  eraseYes: 'Oui, effacer',
  eraseNo: 'Non, garder',
  eraseHelp: 'Identité, réponses et demande disparaissent de ce poste.',
  eraseHelpAnonymous: 'Réponses et fiche disparaissent de cette page.',
} as const;
