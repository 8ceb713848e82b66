import type { Channel } from '../../lib/domain/channel.ts';
import { dateInWords } from './date-text.ts';
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
    fillable: 'PDF à compléter',
    'own-pdf': 'Remplir le formulaire du DAC',
    'own-page': 'Remplir la page du DAC',
    cda: 'Lettre d’adressage',
    xdm: 'Archive de messagerie',
    fhir: 'Document FHIR',
    'fhir-transaction': 'Transaction FHIR',
    call: 'J’ai appelé',
  },
  waysHelp: {
    copy: 'à coller dans votre messagerie sécurisée',
    print: 'page A4',
    pdf: 'à joindre par votre messagerie sécurisée',
    note: 'au curseur laissé dans le dossier',
    fillable: 'l’identité se complète dans votre lecteur de PDF',
    'own-pdf': 'son PDF, rempli ; le reste est à compléter',
    'own-page': 'dans la page affichée ; vous relisez et vous envoyez',
    cda: 'fichier CDA',
    xdm: 'IHE_XDM.ZIP, à joindre par messagerie sécurisée',
    fhir: 'fichier FHIR R4',
    'fhir-transaction': 'fichier FHIR R4, pour un serveur',
    call: 'à noter pour le suivi',
  },
  done: {
    copy: 'Texte copié',
    print: 'Page envoyée à l’impression',
    pdf: 'PDF enregistré',
    note: 'Texte inséré dans la note',
    fillable: 'PDF à compléter enregistré',
    'own-pdf': 'Formulaire du DAC rempli et enregistré',
    'own-page': 'Page du DAC remplie',
    cda: 'Lettre d’adressage enregistrée',
    xdm: 'Archive enregistrée',
    fhir: 'Fichier FHIR enregistré',
    'fhir-transaction': 'Transaction FHIR enregistrée',
    call: 'Appel passé',
  },
  onClipboard: 'Le texte est dans le presse-papiers.',
  held: 'Le dossier affiché a changé : rien n’est remis avant votre choix.',
  choose: 'Choisir',
  /** `date`: only when it is not today. */
  at: (what: string, time: string, date?: string): string =>
    `${what}${date ? ` le ${dateInWords(date)}` : ''} à ${hour(time)}`,
  person: 'Personne',
  bornAs: (birthName: string): string => `(naissance : ${birthName})`,
  doneTitle: 'Fait',
  clipboard:
    'Le presse-papiers garde le texte : videz-le après l’avoir collé, ou copiez autre chose.',
  /** `blank`: the sheet shows them as lines to complete by hand; another document leaves them out. */
  missing: (count: number, blank: boolean): string =>
    count === 1
      ? `1 ligne obligatoire reste vide\u00a0: elle sera ${blank ? 'laissée en blanc' : 'absente du document'}.`
      : `${count} lignes obligatoires restent vides\u00a0: elles seront ${blank ? 'laissées en blanc' : 'absentes du document'}.`,
  personChanged:
    'L’identité écrite dans la demande n’est pas celle qui a été confirmée\u00a0: vérifiez-la. La demande ne va pas dans la note de ce dossier.',
  doubtful: (count: number): string =>
    count === 1 ? '1 valeur semble fausse.' : `${count} valeurs semblent fausses.`,
  seeDoubtful: 'Relire',
  seeMissing: (count: number): string => (count === 1 ? 'La compléter' : 'Les compléter'),
  recipient: 'Pour',
  accepts: 'Reçoit par',
  acceptsUnknown: 'non connu ici',
  copyAddress: 'Copier l’adresse',
  copySubject: 'Copier l’objet du message',
  copySubjectHelp: 'il nomme la personne : pour la messagerie sécurisée seulement',
  subjectCopied: 'Objet copié : collez-le, puis copiez autre chose.',
  addressCopied: 'Adresse copiée.',
  ordinaryAddress:
    'On ne connaît ici qu’une adresse ordinaire : rien de nominatif ne peut y aller. Téléphonez, ou demandez l’adresse de messagerie sécurisée.',
  others: 'Autres façons',
  files: 'Fichiers pour un logiciel',
  filesHelp: 'Utiles si le destinataire ou un éditeur vous les demande.',
  notice: 'Imprimer la note pour la personne',
  noticeHelp: 'une page : ce qu’est le DAC, ce qui est partagé, le droit de dire non',
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

/** How an addressee takes requests, after « Reçoit par ». */
export const channelText: Readonly<Record<Channel, string>> = {
  phone: 'téléphone',
  mss: 'messagerie sécurisée',
  xdm: 'messagerie sécurisée, avec le document normalisé',
  'pdf-form': 'son formulaire PDF',
  'web-form': 'son formulaire en ligne',
  tool: 'l’outil régional',
  fhir: 'fichier FHIR',
  paper: 'papier',
};
