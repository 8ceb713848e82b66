import type { Margin } from '../../lib/domain/impact-margins.ts';
import { followUpText } from './follow-up-text.ts';

/** The part « Bilan » of the follow-up page, and the files that it makes. */
export const impactText = {
  title: 'Bilan de vos demandes',
  exact: 'Chiffres exacts, pour vous seul. L’export, plus bas, tait les petits nombres.',
  none: 'Rien à compter encore.',
  total: (count: number): string =>
    count === 1 ? '1 demande suivie' : `${count} demandes suivies`,
  answered: (count: number): string =>
    count === 1 ? '1 décision reçue' : `${count} décisions reçues`,
  rightFirstTime: (count: number): string =>
    count > 1 ? `dont ${count} acceptées d’emblée` : `dont ${count} acceptée d’emblée`,
  rightFirstTimeHelp:
    'D’emblée : acceptée par l’acteur choisi, sans réorientation ni complément demandé.',
  waiting: (count: number): string => (count === 1 ? '1 en attente' : `${count} en attente`),
  margins: {
    month: 'Par mois',
    actor: 'Par acteur',
    departement: 'Par département',
    need: 'Par attente',
    outcome: 'Par réponse',
    breaks: 'Ruptures de parcours',
  } satisfies Record<Margin, string>,
  line: 'Ligne',
  count: 'Demandes',
  notKnown: 'non précisé',
  severalNeeds: 'plusieurs attentes',
  results: {
    'acceptee-d-emblee': 'Acceptée d’emblée',
    'acceptee-apres-complement': 'Acceptée après complément',
    reorientee: 'Réorientée',
    refusee: 'Refusée',
    'sans-reponse': 'Sans réponse',
    'en-attente': 'En attente',
  } as Readonly<Record<string, string>>,
  breaks: {
    oui: 'rupture rencontrée',
    non: 'pas de rupture',
  } as Readonly<Record<string, string>>,
  delays: 'Délai de réponse, par trimestre',
  delaysHelp:
    'Jours de calendrier, de la remise à la décision. La médiane est dite à partir de 11 décisions.',
  quarter: 'Trimestre',
  answers: 'Décisions',
  median: 'Délai médian',
  tooFew: 'trop peu',
  days: (days: number): string =>
    `${String(days).replace('.', ',')} ${days > 1 ? 'jours' : 'jour'}`,
  quarterName: (quarter: string): string => {
    const rank = Number(quarter.at(-1));
    return `${rank === 1 ? '1er' : `${rank}e`} trim. ${quarter.slice(0, 4)}`;
  },

  exportTitle: 'Partager ce bilan',
  exportLead:
    'Vous enregistrez un fichier et vous le remettez vous-même. Il ne compte que les mois terminés. Aucun nombre de 1 à 10 n’y figure ni ne s’y retrouve par soustraction : ces lignes sont réunies, sans leur nom, sous « Autres lignes, réunies ».',
  exportOnce:
    'Deux exports rapprochés, comparés, montreraient ce que chacun tait : remettez-en un seul par an à un même destinataire.',
  exportNone: 'Il faut au moins 11 demandes dans des mois terminés.',
  csv: 'Enregistrer en CSV',
  json: 'Enregistrer en JSON',
  saved: 'Fichier enregistré.',
  preview: 'Voir ce que contient le fichier',
  rest: 'Autres lignes, réunies',
  table: 'Tableau',
  period: 'Période',
  periodOf: (from: string, to: string): string => `de ${from} à ${to}`,
  all: 'Ensemble',
  requests: 'Demandes suivies',
  medianDelay: 'Délai médian de réponse (jours)',
  value: 'Valeur',
  smallest: 'Plus petit nombre publié',
  departement: followUpText.departement,
} as const;
