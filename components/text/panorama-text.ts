import type { Step } from '../../lib/domain/consultation.ts';
import { fr } from './fr.ts';

/** The panorama: every actor, its full card, its search; « Pourquoi pas … ? » shares the words. */
export const panoramaText = {
  title: 'Panorama des acteurs',
  lead: 'Qui fait quoi, à quel niveau, et ce qui est connu près de la personne.',
  backTo: (step: Step, anonymous: boolean): string =>
    `Revenir à «\u00a0${anonymous && step === 'patient' ? fr.contextStep : fr.steps[step]}\u00a0»`,
  toList: 'Tous les acteurs',
  unavailable:
    'Le panorama n’a pas pu être chargé\u00a0: fermez-le, puis rouvrez-le. La consultation est intacte.',
  searchLabel: 'Chercher un acteur, un sigle, un ancien nom',
  found: (count: number): string =>
    count === 0
      ? 'Aucun acteur ne répond à ces mots.'
      : count === 1
        ? '1 réponse'
        : `${count} réponses`,
  which: (term: string): string => `«\u00a0${term}\u00a0» a plusieurs sens. Lequel\u00a0?`,
  leads: (term: string): string => `«\u00a0${term}\u00a0» mène à`,
  place: (name: string): string => `Reconnu\u00a0: ${name}`,
  placeElsewhere: (name: string): string =>
    `Reconnu\u00a0: ${name}, qui n’intervient pas dans cette commune.`,
  needLabel: 'Pour quel besoin',
  anyNeed: 'Tous les besoins',
  communeLabel: 'Dans quelle commune',
  offerLabel: 'Offre de la commune',
  offers: {
    all: 'Tout montrer',
    possible: 'Sauf ce qui n’existe pas ici',
    named: 'Seulement les acteurs connus par leur nom',
  },
  shown: (count: number): string =>
    count === 0
      ? 'Aucun acteur ne répond à ces filtres.'
      : count === 1
        ? '1 acteur'
        : `${count} acteurs`,
  unfiltered: 'Retirer les filtres',
  printList: 'Imprimer la liste',
  printCard: 'Imprimer la fiche',
  levelTitle: (level: number): string => `Niveau ${level}`,
  sections: {
    territorial: 'Instances de territoire',
    outil: 'Outils',
    urgence: 'Urgence et protection',
    historique: 'Anciens noms',
  },
  sectionNotes: {
    territorial: 'Elles organisent, à l’échelle d’un territoire. Jamais pour une seule personne.',
    outil: 'Comment trouver, partager, transmettre. Pas qui appeler.',
    urgence: 'Un danger passe avant toute orientation.',
    historique: 'Ces noms ne désignent plus personne\u00a0: chaque fiche dit par qui passer.',
  },
  families: { guichet: 'Guichets et droits', individuel: 'Soins et accompagnement' },
  today: (name: string): string => `aujourd’hui\u00a0: ${name}`,
  absent: (reason: string): string => `pas ici\u00a0: ${reason}`,
  perhaps: (count: number): string =>
    count === 1
      ? '1 possible ici, territoire à confirmer'
      : `${count} possibles ici, territoire à confirmer`,
  more: (count: number): string => `et ${count} de plus`,
  sources: 'Sources',
  localTitle: (commune: string | null): string =>
    commune ? `À ${commune}` : 'Près de la personne',
  setCommune:
    'Pour voir les coordonnées connues, revenez à tous les acteurs et indiquez une commune.',
  notKnownHere:
    'Personne de ce type dans l’annuaire pour cette commune. Cela ne veut pas dire qu’il n’y en a pas.',
  absentHere: (reason: string): string => `N’existe pas dans cette commune\u00a0: ${reason}.`,
  perhapsHere: 'Territoire exact non établi\u00a0: demandez lequel intervient.',
  operator: (name: string): string => `, porté par ${name}`,
  shortCard: 'La fiche complète de cet acteur n’est pas encore écrite.',
  verified: (date: string): string => `Fiche relue le ${date}.`,
  knowsNotTitle: 'Ce que l’annuaire ne sait pas',
  stated: (label: string, count: number, known: number, source: string): string =>
    `${label}\u00a0: ${count} selon ${source}, ${known} dans l’annuaire.`,
  noRegion: 'Aucun recensement n’a encore été fait pour cette région.',
  formerlyNamed: 'Ce nom n’a plus cours. Aujourd’hui, voir\u00a0:',
  gapsWait: 'Indiquez une commune pour savoir ce qui manque dans sa région.',
} as const;
