import type { Story } from './build.ts';
import { agreed, aPerson, carer, dac, doctor, etampes, nurse } from './cast.ts';
import { townDoctor } from './town.ts';

/** Lives in a residence for adults with a disability, which asks. */
export const residence: Story = {
  name: 'esms',
  facts: { setting: 'esms', role: 'autre', age: 44, residence: 'esms' },
  answers: {
    danger: 'non',
    besoin: ['plan-commun', 'accueil-adapte'],
    'sante-complexe': 'oui',
    'psy-ou-addiction': 'oui',
    'nature-psy': ['comportement'],
    'suivi-specialise': 'ne-sait-pas',
    'autonomie-ou-handicap': 'oui',
    'dossier-mdph': 'reconnu',
    'difficultes-sociales': 'non',
    'entourage-suffisant': 'oui',
    sejour: 'non',
    ruptures: 'oui',
    'medecin-traitant': 'oui',
    'plusieurs-categories': 'oui',
    'proximite-epuisee': 'oui',
    coordinateur: 'oui',
    'qui-coordonne': 'esms',
    'coordination-suffit': 'non',
    situations: ['handicap-sans-solution'],
  },
  identity: aPerson({
    birthName: 'FICTIF',
    givenNames: 'Tom',
    birthDate: '1982-02-09',
    sex: 'M',
    medecinTraitant: 'Dr Camille Exemple',
  }),
  commune: etampes,
  letterhead: {
    ...nurse,
    name: 'Jo Inventé',
    role: 'Cadre éducative',
    structure: 'Foyer fictif des Saules',
    rpps: '',
  },
  addressee: dac,
  words: {
    ...agreed,
    accord: 'par-le-representant',
    'accord-modalite': 'Par la curatrice, au téléphone, en présence de la personne',
    'lien-avec-la-personne': 'social',
    'mesure-de-protection': 'curatelle',
    'representant-nom': 'Dominique Fictive',
    'representant-qualite': 'mère, curatrice',
    'representant-contact': '0639980040',
    'representant-informe': 'oui',
    'medecin-traitant-informe': 'oui',
    'attentes-de-la-personne': 'Rester avec ses amis du foyer.',
    delai: 'mois',
    'esms-type': 'foyer',
    'esms-date-d-entree': '2015-09-01',
    'esms-projet': 'en-cours',
    'esms-notification': 'oui',
    'esms-notification-precisions': 'Foyer d’accueil médicalisé, jusqu’au 31 août 2029.',
    aah: 'en-place',
    intervenants: [
      carer('Psychiatre', '', 'Centre médico-psychologique', '', 'jamais revu depuis mai'),
    ],
    'deja-essaye': 'Deux réunions avec l’équipe mobile, sans suite.',
  },
};

/** A girl of eleven: her parents answer for her. */
export const minor: Story = {
  name: 'enfant',
  facts: { setting: 'ville', role: 'medecin-traitant', age: 11 },
  answers: {
    danger: 'non',
    besoin: ['parcours', 'avis-specialise'],
    'sante-complexe': 'oui',
    'psy-ou-addiction': 'oui',
    'nature-psy': ['psychique'],
    'suivi-specialise': 'oui',
    'autonomie-ou-handicap': 'oui',
    'dossier-mdph': 'en-cours',
    'difficultes-sociales': 'oui',
    difficultes: ['demarches'],
    'entourage-suffisant': 'oui',
    sejour: 'non',
    ruptures: 'oui',
    'medecin-traitant': 'oui',
    'plusieurs-categories': 'oui',
    'proximite-epuisee': 'oui',
    coordinateur: 'non',
    situations: ['enfant-tnd'],
  },
  identity: aPerson({
    birthName: 'EXEMPLE',
    givenNames: 'Inès',
    birthDate: '2015-06-18',
    sex: 'F',
    addressLine: '5 place Fictive',
    postalCode: '91150',
  }),
  commune: etampes,
  letterhead: doctor,
  addressee: dac,
  words: {
    ...agreed,
    accord: 'par-le-representant',
    'accord-modalite': 'Par le demandeur, avec les deux parents',
    'autorite-parentale-titulaires': 'Maud Exemple, 06 39 98 00 50 ; Karim Exemple, 06 39 98 00 51',
    'autorite-parentale-informee': 'oui',
    'attentes-de-la-personne': 'Retourner à l’école avec les autres.',
    delai: 'mois',
    intervenants: [
      carer('Orthophoniste', 'Zoé Inventée', '', '0199000052', 'une fois par semaine'),
      carer('Enseignante référente', '', 'École fictive du Parc'),
    ],
    'deja-essaye': 'Équipe éducative réunie deux fois.',
  },
};

/** Under tutelle: the guardian is named and informed. */
export const underGuardianship: Story = {
  ...townDoctor,
  name: 'tutelle',
  words: {
    ...townDoctor.words,
    accord: 'par-le-representant',
    'mesure-de-protection': 'tutelle',
    'representant-nom': 'Association fictive de protection',
    'representant-qualite': 'mandataire judiciaire',
    'representant-contact': '0199000060',
    'representant-informe': 'oui',
  },
};

/** Nobody could be asked; the doctor writes why. */
export const noAgreementPossible: Story = {
  ...townDoctor,
  name: 'accord-impossible',
  words: {
    ...townDoctor.words,
    'information-donnee': 'non',
    accord: 'impossible',
    'accord-motif':
      'Confusion aiguë, ni représentant ni personne de confiance joignable ; maintien au domicile menacé cette semaine.',
    'accord-modalite': 'Deux visites, les 20 et 21 novembre 2026',
    delai: '48-heures',
    'delai-raison': 'Aucune aide à partir de lundi.',
  },
};
