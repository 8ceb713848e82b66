import type { Story } from './build.ts';
import { agreed, aPerson, dac, doctor, etampes, nobody } from './cast.ts';
import { townDoctor } from './town.ts';

/** Written on the page of a CPTS: nobody is named. */
export const publicPage: Story = {
  name: 'page-publique',
  facts: { setting: 'cpts-site', role: null, age: 75 },
  answers: townDoctor.answers,
  identity: null,
  commune: etampes,
  letterhead: nobody,
  addressee: dac,
  words: { delai: 'mois', 'vit-seul': 'oui' },
  anonymous: true,
};

/** The person opposes: a question is asked without naming her, from a request that named her. */
export const opposition: Story = {
  ...townDoctor,
  name: 'opposition',
  words: {
    ...townDoctor.words,
    'information-donnee': 'oui',
    accord: 'opposition',
    motif:
      'Madame Exemple-Fictive, née le 12/03/1944, refuse toute visite ; sa fille Alix demande conseil.',
  },
  anonymous: true,
};

/** No home, no papers at hand, nobody to write to: almost nothing is known. */
export const almostNothing: Story = {
  name: 'presque-rien',
  facts: { setting: 'ville', role: 'autre', residence: 'sans-domicile' },
  answers: {
    danger: 'non',
    besoin: ['qui-contacter'],
    'difficultes-sociales': 'oui',
    difficultes: ['logement', 'couverture-absente'],
    'plusieurs-categories': 'oui',
    'proximite-epuisee': 'ne-sait-pas',
  },
  identity: aPerson({ birthName: 'INCONNU' }),
  commune: null,
  letterhead: { ...doctor, rpps: '', mss: '' },
  addressee: null,
  words: {
    ...agreed,
    'accord-modalite': '',
    partage: [],
    'mesure-de-protection': 'ne-sait-pas',
    'logement-type': 'sans-logement',
    'couverture-maladie': 'aucune',
  },
};
