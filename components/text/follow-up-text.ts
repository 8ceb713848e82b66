import type { Outcome, Refusal } from '../../lib/domain/follow-up-outcome.ts';
import type { LabelDoubt } from '../../lib/domain/follow-up-label.ts';
import type { Way } from '../../lib/domain/consultation.ts';

/** The page « Suivi des demandes », its reminder, and what is offered after a delivery. */
export const followUpText = {
  title: 'Suivi des demandes',
  lead: 'Cette liste reste sur ce poste. Elle ne contient ni nom, ni commune, ni texte de vos demandes.',
  settings: 'Réglages',
  views: { list: 'Demandes', impact: 'Bilan' },
  viewsLabel: 'Parties de la page',
  loading: 'Chargement…',
  notLoaded: 'La connaissance n’a pas pu être chargée : rechargez la page.',
  listUnreadable:
    'La liste enregistrée n’est pas lisible par cette version : rien n’y est changé. « Tout effacer », dans les réglages, l’enlève.',
  listUnavailable: 'L’enregistrement est bloqué ou plein : la liste n’a pas changé.',
  more: 'Montrer la suite',
  to: (actor: string): string => `vers ${actor}`,
  empty: 'Aucune demande suivie.',
  emptyLead:
    'Après une remise, le bouton « Suivre cette demande » du panneau l’ajoute ici. Vous y notez la réponse quand elle arrive.',
  dropped: (count: number): string =>
    count === 1
      ? 'Une demande a été retirée de la liste : elle avait plus de 24 mois, ou la liste était pleine (2 000).'
      : `${count} demandes ont été retirées de la liste : elles avaient plus de 24 mois, ou la liste était pleine (2 000).`,
  seen: 'J’ai vu',

  filter: 'Montrer',
  filters: {
    all: 'toutes les demandes',
    due: 'celles à relancer',
    waiting: 'celles sans décision',
  },
  counted: (shown: number, all: number): string =>
    shown === all ? demands(all) : `${shown} sur ${demands(all)}`,
  noneHere: 'Aucune demande dans ce cas.',
  reminder: 'Rappeler une demande sans réponse',
  reminderAfter: (days: number | null): string =>
    days === null ? 'ne pas rappeler' : `après ${days} jours`,

  sent: (date: string): string => `Remise le ${date}`,
  due: (days: number): string => `sans réponse depuis ${days} jours`,
  outcome: 'Réponse',
  outcomeOf: (line: string): string => `Réponse à la demande ${line}`,
  keys: {
    sent: 'e',
    acknowledged: 'r',
    accepted: 'a',
    redirected: 'o',
    refused: 'x',
    'no-answer': 's',
  } satisfies Record<Outcome, string>,
  outcomes: {
    sent: 'Remise',
    acknowledged: 'Reçue',
    accepted: 'Acceptée',
    redirected: 'Réorientée',
    refused: 'Refusée',
    'no-answer': 'Sans réponse',
  } satisfies Record<Outcome, string>,
  keysHelp:
    'Avec le curseur sur une demande, une touche note la réponse : R reçue, A acceptée, O réorientée, X refusée, S sans réponse, E remise. Une erreur se corrige de même.',
  said: (line: string, outcome: string): string => `${line} : ${outcome}.`,
  answeredOn: (date: string): string => `le ${date}`,
  after: (days: number): string =>
    days === 0 ? 'le jour même' : days === 1 ? 'en 1 jour' : `en ${days} jours`,
  redirectedTo: 'Vers qui',
  notSaid: 'non précisé',
  refusedWhy: 'Motif',
  refusals: {
    'hors-territoire': 'hors du territoire',
    'hors-criteres': 'hors des critères',
    'dossier-incomplet': 'dossier incomplet',
    doublon: 'déjà suivie ailleurs',
    opposition: 'opposition de la personne',
    autre: 'autre motif',
  } satisfies Record<Refusal, string>,
  details: 'Modifier',
  detailsOf: (line: string): string => `la demande ${line}`,
  outcomeOn: 'Date de la réponse',
  outcomeOnWrong: 'Cette date n’est pas gardée : elle précède la remise, ou elle est à venir.',
  completionAsked: 'Un complément m’a été demandé',
  label: 'Repère, facultatif',
  labelHelp: 'Quelques mots à vous. Ni nom, ni date de naissance, ni téléphone.',
  keepLabel: 'Garder ce repère',
  labelKept: 'Repère gardé.',
  doubts: {
    person: 'Ce repère contient le nom de la personne : il n’est pas gardé.',
    'social-security-number':
      'Ce repère contient un numéro de sécurité sociale : il n’est pas gardé.',
    phone: 'On dirait un numéro de téléphone. Cette liste ne doit désigner personne.',
    email: 'On dirait une adresse électronique. Cette liste ne doit désigner personne.',
    date: 'On dirait une date complète. Si c’est une date de naissance, retirez-la.',
    name: 'On dirait un nom. Cette liste ne doit désigner personne.',
  } satisfies Record<LabelDoubt, string>,
  remove: 'Supprimer',
  removeSure: 'Supprimer cette demande de la liste ?',
  removeYes: 'Oui, supprimer',
  removeNo: 'Non',
  removed: 'Demande supprimée.',
  ways: {
    copy: 'texte copié',
    print: 'page imprimée',
    pdf: 'PDF',
    note: 'note du dossier',
    fillable: 'PDF à compléter',
    'own-pdf': 'formulaire du DAC',
    'own-page': 'page du DAC',
    cda: 'lettre d’adressage',
    xdm: 'archive de messagerie',
    fhir: 'fichier FHIR',
    'fhir-transaction': 'transaction FHIR',
    call: 'téléphone',
  } satisfies Record<Way, string>,
  departement: (code: string): string => `département ${code}`,

  waiting: (count: number, days: number): string =>
    count === 1
      ? `1 demande attend une réponse depuis plus de ${days} jours`
      : `${count} demandes attendent une réponse depuis plus de ${days} jours`,
  see: 'Voir',
  newTab: 'dans un nouvel onglet',

  afterTitle: 'Suivi',
  addLabel: 'Ajouter un repère pour la retrouver',
  follow: 'Suivre cette demande',
  followHelp:
    'Sont gardés sur ce poste : la date, l’acteur, le département, les questions en cause et la façon. Aucune identité.',
  followed: 'Cette demande est suivie.',
  seeList: 'Voir le suivi',
} as const;

function demands(count: number): string {
  return count === 1 ? '1 demande' : `${count} demandes`;
}
