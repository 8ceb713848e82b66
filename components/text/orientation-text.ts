import type { PackPart } from '../../lib/domain/pack.ts';
import type { ActorStatus, Recommendation } from '../../lib/domain/orientation.ts';
import { dateInWords } from './date-text.ts';
import type { Contact } from '../../lib/domain/actor.ts';

/** The orientation room. */
export const orientationText = {
  title: 'Orientation',
  preemptionTitle: 'D’abord',
  handled: 'Danger traité ou écarté',
  handledDone: 'Vous avez indiqué : danger traité ou écarté.',
  handledUndo: 'Revenir sur cette indication',
  stairTitle: 'Les quatre niveaux',
  levelNames: {
    1: 'la personne et ses aidants',
    2: 'ville et guichets',
    3: 'hôpital, domicile renforcé, établissements',
    4: 'appui à la coordination',
  } as Readonly<Record<number, string>>,
  level: (level: number): string => `niveau ${level}`,
  stairEmpty: 'personne à ce niveau',
  actorsTitle: 'Qui appeler',
  actorsNone: 'Aucun interlocuteur ne ressort encore : complétez les réponses.',
  more: (count: number): string =>
    count === 1 ? 'Voir 1 autre interlocuteur' : `Voir ${count} autres interlocuteurs`,
  fewer: 'Replier',
  because: 'Parce que :',
  missing: 'Il manque :',
  tryBefore: 'À essayer avant :',
  whyNotUnchosen: 'Choisissez un interlocuteur dans la liste.',
  verified: (date: string): string => `vérifié le ${date}`,
  named: (date: string): string => `nom relevé le ${date}`,
  sourcePrefix: 'source :',
  unknownContact: 'Coordonnées inconnues ici.',
  contactsAbove: 'Même interlocuteur et mêmes coordonnées que plus haut.',
  usually: 'D’ordinaire :',
  possible: 'territoire à confirmer',
  why: 'Pourquoi',
  fullCard: 'Fiche complète',
  alsoDecided: 'Ont aussi compté :',
  decided: 'Décidé par :',
  kept: 'Ce qui le tient à l’écart :',
  whatChanges: 'Ce qui changerait la réponse',
  moreChanges: (count: number): string =>
    count === 1 ? 'Voir 1 autre réponse' : `Voir ${count} autres réponses`,
  changesFirst: 'change aussi le premier de la liste',
  noChange: 'Aucune réponse isolée ne changerait cette ligne.',
  sources: 'Sources :',
  notConfirmed: 'Reste à confirmer :',
  andMore: (count: number): string => `et ${count} de plus`,
  knowledge: (parts: readonly PackPart[]): string =>
    `Règles et annuaire : ${parts
      .map(({ label, version, date }) => `${label}, version ${version}, ${dateInWords(date)}`)
      .join(' ; ')}.`,
  whichOne: 'plusieurs sens',
  whichMeaning: (term: string): string => `« ${term} » a plusieurs sens. Lequel ?`,
  noCard: 'Pas de fiche ici pour cet acteur.',
  toolsTitle: 'Comment transmettre',
  setAsideTitle: (count: number): string =>
    count === 1
      ? '1 interlocuteur écarté, et pourquoi'
      : `${count} interlocuteurs écartés, et pourquoi`,
  whyNotTitle: 'Pourquoi pas… ?',
  whyNotLabel: 'Un interlocuteur qui n’apparaît pas, ou pas là où vous l’attendiez',
  whyNotNone: 'Aucun interlocuteur ne porte ce nom.',
  whyNotSilent: 'Rien dans les réponses ne mène à cet interlocuteur.',
  whyNotEmergency:
    'Un danger passe avant toute orientation : le bouton « Urgence » donne les numéros, à tout moment.',
  whyNotListed: (rank: number): string => `Il figure dans la liste ci-dessus, au rang ${rank}.`,
  whyNotLatent: 'Une réponse qui manque pourrait le faire apparaître.',
  complexity: 'Complexité au sens de la loi',
  dacTitle: 'Quel DAC pour cette commune ?',
  dacLead:
    'Le territoire exact n’est pas établi : choisissez. Votre choix sera retenu sur ce poste.',
  dacLeadAlone:
    'Un seul DAC est connu ici, et son territoire n’est pas établi : vérifiez avant de le choisir.',
  dacArrondissement: 'L’arrondissement dit souvent lequel.',
  setArrondissement: 'Préciser l’arrondissement',
  dacLeadAnonymous: 'Le territoire exact n’est pas établi : choisissez.',
  dacNone: 'Aucun DAC n’est connu ici pour cette commune.',
  dacNoneWay: 'La CPTS, le conseil départemental ou l’ARS sauront dire lequel intervient.',
  dacNoCommune: 'Indiquez la commune de résidence pour savoir quel DAC intervient.',
  setCommune: 'Indiquer la commune',
  limitsTitle: 'Limites',
  requestTitle: 'Demande au DAC',
  write: 'Rédiger la demande',
  openAnyway: 'Rédiger quand même',
  yourDecision: 'La décision vous appartient.',
} as const;

/** A status in words, as a card writes it. */
export function statusWord(recommendation: Recommendation): string {
  if (recommendation.link) return 'à informer';
  return recommendation.status === 'recommended' ? 'recommandé' : 'à confirmer';
}

/** A status in words, inside a sentence. */
export const statusText: Readonly<Record<ActorStatus, string>> = {
  recommended: 'recommandé',
  'to-confirm': 'à confirmer',
  link: 'à informer',
  'set-aside': 'écarté',
  latent: 'pas encore proposé',
  silent: 'non proposé',
};

/** What each kind of contact is called. */
export const contactText: Readonly<Record<Contact['kind'], string>> = {
  phone: 'Téléphone',
  email: 'Courriel (rien de nominatif)',
  mss: 'Messagerie sécurisée',
  website: 'Site',
  address: 'Adresse',
};
