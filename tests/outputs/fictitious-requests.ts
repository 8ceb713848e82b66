import { readFileSync } from 'node:fs';
import { aContext, shippedPack } from '../support/knowledge.ts';
import { draftReferral } from '../../lib/domain/draft-referral.ts';
import { holds } from '../../lib/domain/evaluate.ts';
import type { Orientation, Recommendation } from '../../lib/domain/orientation.ts';
import { knowledgeLabel } from '../../lib/domain/parts-here.ts';
import type { FieldValue, Referral, ReferralDocument } from '../../lib/domain/referral.ts';
import { ReferralForm } from '../../lib/domain/referral-form.ts';
import { referralDocument } from '../../lib/domain/referral-document.ts';
import type { Holds } from '../../lib/domain/referral-fields.ts';
import { rowOf } from '../../lib/domain/table-rows.ts';
import { situate } from '../../lib/domain/situation.ts';

const file = new URL('../../packs/national/referral-form.json', import.meta.url);

/** The shipped form. */
export const form = ReferralForm.parse(JSON.parse(readFileSync(file, 'utf8')));

export const today = '2026-11-22';

const NATIONAL = { label: 'Socle national', version: '2026.11.0', date: '2026-11-22' };
const REGION = { label: 'Région fictive', version: '2026.10.2', date: '2026-10-30' };

/** A card of the orientation, with what a test needs of it. */
export function aCard(actor: string, card: Partial<Recommendation> = {}): Recommendation {
  return {
    rank: 1,
    actor,
    level: 4,
    status: 'recommended',
    link: false,
    folded: false,
    tool: false,
    because: [],
    missing: [],
    tryBefore: [],
    notes: [],
    protocols: [],
    instances: [],
    sources: [],
    ...card,
  };
}

/** An orientation with these cards. */
export function anOrientation(
  recommendations: Recommendation[],
  complexity: Orientation['complexity'] = 'yes',
): Orientation {
  return {
    preemption: null,
    complexity,
    recommendations,
    setAside: [],
    nextQuestions: [],
    referral: { open: true, reason: '', overridable: false },
  };
}

/** Conditions of the form read with the shipped knowledge. */
export function holdsIn(
  facts: Parameters<typeof aContext>[0],
  answers: Record<string, string | string[]> = {},
): Holds {
  const situation = situate(shippedPack, aContext(facts), answers);
  return (condition) => holds(condition, situation);
}

const because = [
  { question: 'sante-complexe', answer: 'oui', text: 'santé multiple, instable ou évolutive' },
  { question: 'autonomie-ou-handicap', answer: 'oui', text: 'perte d’autonomie ou handicap' },
  {
    question: 'plusieurs-categories',
    answer: 'oui',
    text: 'besoin non couvert de plusieurs catégories de professionnels',
  },
  {
    question: 'proximite-epuisee',
    answer: 'oui',
    text: 'solutions de proximité essayées sans suffire',
  },
];

const gate = {
  'information-donnee': 'oui',
  accord: 'oral',
  'accord-date': today,
  'accord-modalite': 'Par le demandeur, en consultation',
  partage: ['medecin-traitant', 'equipe-de-soins'],
};

interface Story {
  context: Parameters<typeof aContext>[0];
  answers: Record<string, string | string[]>;
  referral: Referral;
}

/** A fictitious woman followed at home by her médecin traitant. */
export function inTown(): Story {
  const context = {
    setting: 'ville',
    role: 'medecin-traitant',
    age: 82,
    commune: '91223',
  } as const;
  const answers = {
    danger: 'non',
    besoin: ['qui-contacter', 'confier-coordination'],
    'sante-complexe': 'oui',
    'autonomie-ou-handicap': 'oui',
    'difficultes-sociales': 'ne-sait-pas',
    'entourage-suffisant': 'non',
    ruptures: 'ne-sait-pas',
    'plusieurs-categories': 'oui',
    'proximite-epuisee': 'oui',
    coordinateur: 'non',
  };
  const draft = draftReferral({
    form,
    orientation: anOrientation([
      aCard('dac-coordination', { because }),
      aCard('clic-spda', { rank: 2, level: 2 }),
      aCard('medecin-traitant', { rank: 3, level: 2, link: true }),
    ]),
    context: aContext(context),
    answers,
    checklist: shippedPack.checklist,
    identity: {
      birthName: 'FICTIF-ŁUKASZ',
      usedName: 'NGUYỄN-FICTIVE',
      givenNames: 'Éloïse Marie',
      birthDate: '1944-03-12',
      sex: 'F',
      phone: '+33100000000',
      addressLine: '1 rue de l’Exemple',
      postalCode: '91150',
      medecinTraitant: '',
    },
    commune: { name: 'Étampes', departement: 'Essonne' },
    letterhead: {
      name: 'Dr Camille Exemple',
      role: 'Médecin généraliste',
      structure: 'Cabinet fictif des Tilleuls',
      rpps: '99999999990',
      phone: '+33100000001',
      mss: 'camille.exemple@cabinet.exemple.mssante.fr',
    },
    addressee: {
      id: 'dac-exemple',
      name: 'DAC d’Exempleville (fictif)',
      phone: '+33100000002',
      mss: 'accueil@dac.exemple.mssante.fr',
      email: '',
      website: '',
      verifiedOn: '2026-11-01',
      source: 'https://dac.exemple.fr/contact',
    },
    actorNames: {
      'clic-spda': 'Point d’information local (CLIC)',
      'medecin-traitant': 'Médecin traitant',
    },
    packLabel: knowledgeLabel([NATIONAL, REGION]),
    today,
    holds: holdsIn(context, answers),
  });
  return { context, answers, referral: filled(draft, townValues) };
}

const townValues = {
  ...gate,
  'mesure-de-protection': 'aucune',
  'personne-de-confiance': 'Sa fille, Alix Fictive',
  'vit-seul': 'oui',
  'aidant-nom': 'Alix Fictive',
  'aidant-lien': 'fille',
  'aidant-epuise': 'oui',
  'attentes-de-la-personne': 'Rester chez elle, ne plus attendre seule les rendez-vous.',
  delai: 'semaine',
  'delai-raison': 'Sa fille s’absente à partir du 1er décembre.',
  'sante-a-transmettre': ['problemes-de-sante', 'ald'],
  'problemes-de-sante': 'Insuffisance cardiaque, chutes répétées, troubles de la mémoire.',
  ald: 'oui',
  apa: 'demande-en-cours',
  intervenants: [
    rowOf(['Infirmière', 'Mme Fictive', 'cabinet des Tilleuls', '0199000011', 'tous les jours']),
    rowOf(['Kinésithérapeute', '', '', '', 'deux fois par semaine']),
  ],
  'logement-type': 'appartement',
  'logement-acces': 'Troisième étage sans ascenseur.',
};

/** A fictitious man who cannot leave the hospital. */
export function inHospital(): Story {
  const context = { setting: 'hopital', role: 'autre', age: 71, commune: '13055' } as const;
  const answers = {
    danger: 'non',
    besoin: ['parcours'],
    'sante-complexe': 'oui',
    'difficultes-sociales': 'oui',
    'medecin-traitant': 'non',
    'plusieurs-categories': 'oui',
    'proximite-epuisee': 'oui',
    coordinateur: 'oui',
    'qui-coordonne': 'autre',
  };
  const draft = draftReferral({
    form,
    orientation: anOrientation([
      aCard('service-social-hospitalier', { level: 3 }),
      aCard('dac-coordination', { rank: 2, because }),
      aCard('dac-gestion-de-cas', { rank: 3, because }),
    ]),
    context: aContext(context),
    answers,
    checklist: shippedPack.checklist,
    identity: {
      birthName: 'INVENTÉ',
      usedName: '',
      givenNames: 'Yacine',
      birthDate: '1955-07-01',
      sex: 'M',
      phone: '',
      addressLine: '',
      postalCode: '13001',
      medecinTraitant: '',
    },
    commune: { name: 'Marseille', departement: 'Bouches-du-Rhône' },
    letterhead: {
      name: 'Sacha Exemple',
      role: 'Assistante sociale',
      structure: 'Hôpital fictif du Port',
      rpps: '',
      phone: '+33400000000',
      mss: '',
    },
    addressee: null,
    actorNames: { 'service-social-hospitalier': 'Service social hospitalier' },
    packLabel: knowledgeLabel([NATIONAL]),
    today,
    holds: holdsIn(context, answers),
  });
  return { context, answers, referral: filled(draft, hospitalValues) };
}

const hospitalValues = {
  ...gate,
  accord: 'par-le-representant',
  'lien-avec-la-personne': 'social',
  'mesure-de-protection': 'curatelle',
  'representant-nom': 'Association fictive de protection',
  'representant-qualite': 'mandataire judiciaire',
  'representant-contact': '04 00 00 00 01',
  'representant-informe': 'oui',
  'attentes-de-la-personne': 'non exprimées',
  delai: 'mois',
  'sejour-service': 'Médecine polyvalente',
  'sejour-telephone': '0400000002',
  'sejour-date-d-entree': '2026-09-30',
  'sejour-motif': 'Décompensation respiratoire',
  'sejour-nature': 'mco',
  'sejour-sortant-depuis': '2026-10-20',
  'service-social-saisi': 'oui',
  'service-social-contact': 'Sacha Exemple, 04 00 00 00 00',
  'service-social-demarches': 'Demande de logement, dossier de complémentaire déposé.',
  'dispositifs-demandes': ['smr', 'ehpad'],
  'retour-prevu': 'sans-hebergement',
  precautions: ['chutes'],
};

function filled(referral: Referral, values: Record<string, FieldValue>): Referral {
  return { ...referral, values: { ...referral.values, ...values } };
}

/** The document of a story. */
export function documentOf(story: Story, anonymous = false): ReferralDocument {
  return referralDocument(form, story.referral, {
    anonymous,
    today,
    holds: holdsIn(story.context, story.answers),
  });
}
