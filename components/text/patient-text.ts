import type { Reach } from '../../lib/domain/consultation.ts';
import type {
  Identity,
  ReadFields,
  ReadingWarning,
  RefusalReason,
} from '../../lib/domain/patient.ts';

/** The patient room: what was read, what is missing and why, where the person lives. */
export const patientText = {
  title: 'Patient',
  contextTitle: 'Contexte',
  contextLead: 'Aucun nom, aucune date de naissance : la situation suffit.',
  identityTitle: 'Identité',
  typed: 'saisi à la main',
  blank: 'non lu',
  dateBirth: (words: string, age: string): string => `${words}, ${age}`,
  dateWrong: 'Cette date n’existe pas, ou elle est dans le futur.',
  confirm: 'Confirmer l’identité',
  confirmed: 'Identité confirmée.',
  howToRead:
    'Un dossier est ouvert ? Cliquez sur l’icône d’Aiguilleur, ou pressez Alt+Maj+A, pour le lire. Une identité est copiée ? Ctrl+V la lit.',
  sortHint: 'Dites d’abord de quel nom il s’agit.',
  confirmHint: 'Vérifiez chaque ligne, puis Entrée.',
  edit: 'Corriger',
  typeByHand: 'Saisir l’identité à la main',
  skip: 'Continuer sans identité',
  next: 'Aller aux questions',
  unsorted: (name: string): string =>
    `Un seul nom a été lu, «\u00a0${name}\u00a0»\u00a0: lequel est-ce\u00a0?`,
  asBirthName: 'C’est le nom de naissance',
  asUsedName: 'C’est le nom utilisé',
  fields: {
    birthName: 'Nom de naissance',
    usedName: 'Nom utilisé',
    givenNames: 'Prénoms',
    birthDate: 'Date de naissance',
    sex: 'Sexe',
    phone: 'Téléphone',
    addressLine: 'Adresse',
    postalCode: 'Code postal',
    medecinTraitant: 'Médecin traitant',
  } satisfies Record<keyof Identity, string>,
  sexes: { '': 'non renseigné', F: 'féminin', M: 'masculin' },
  reachTitle: 'Pour joindre la personne',
  reachToConfirm: 'Lus dans le dossier, à confirmer',
  reachLead: 'Sans confirmation, ces lignes restent vides dans la demande.',
  confirmOne: 'Confirmer',
  confirmedOne: 'confirmé',
  reach: {
    phone: 'Téléphone',
    address: 'Adresse',
    medecinTraitant: 'Médecin traitant',
  } satisfies Record<Reach, string>,
  placeTitle: 'Lieu de vie',
  commune: 'Commune de résidence',
  communeHelp:
    'Elle décide des interlocuteurs. Nom, code postal ou code INSEE ; là où la personne vivra, si un retour se prépare.',
  communeTaken: (city: string): string =>
    `Le dossier indique « ${city} ». Vérifiez : la commune décide des interlocuteurs.`,
  communeRead: (city: string): string => `Le dossier indique « ${city} ».`,
  communesOfCode: (postalCode: string): string =>
    `Le code postal ${postalCode} est celui de plusieurs communes. Laquelle ?`,
  communesNamed: (count: number): string =>
    count === 1 ? 'Est-ce cette commune ?' : 'Est-ce l’une de ces communes ?',
  communeAbroad: (country: string): string =>
    `L’adresse du dossier est à l’étranger (${country}) : aucune commune n’est reprise.`,
  communeUnchosen: 'Aucune commune n’est choisie : prenez-la dans la liste.',
  communeNone: 'Aucune commune ne correspond.',
  communeVia: (alias: string): string => `trouvée par « ${alias} »`,
  practiceCommune: (name: string): string => `Prendre ${name}, commune de votre lieu d’exercice`,
  arrondissement: 'Arrondissement',
  arrondissementAny: 'non précisé',
  youTitle: 'Vous',
  roleUnknown: 'non précisé',
  ageBand: 'Âge',
  ageUnknown: 'non précisé',
  ageBands: {
    0: 'moins de 6 ans',
    6: '6 à 11 ans',
    12: '12 ans',
    13: '13 à 15 ans',
    16: '16 à 17 ans',
    18: '18 à 20 ans',
    21: '21 à 59 ans',
    60: '60 à 66 ans',
    67: '67 à 74 ans',
    75: '75 ans ou plus',
  } as Readonly<Record<number, string>>,
  notesTitle: 'À savoir sur cette lecture',
  leftAside: 'Ce qui a été laissé de côté',
  leftAsideCount: (count: number): string => (count === 1 ? '1 ligne' : `${count} lignes`),
  thisPerson: 'cette personne',
  changedTitle: 'Le dossier affiché a changé',
  movedLead: (initials: string): string =>
    `La consultation en cours concerne ${initials}, mais la page lue n’est plus celle qui est affichée. Rien ne sera remis avant votre choix.`,
  readAgain: 'Relire le dossier affiché',
  readAgainByIcon:
    'Le navigateur demande un clic : pressez l’icône d’Aiguilleur, ou Alt+Maj+A, devant le dossier.',
  otherTitle: 'L’identité lue est celle d’une autre personne',
  otherLead: (initials: string): string =>
    `La consultation en cours concerne ${initials} ; rien n’a été remplacé.`,
  joinTitle: 'Est-ce la personne dont il s’agit ?',
  joinLead: (initials: string): string =>
    `Des réponses sont déjà données, sans identité ; l’identité lue est celle de ${initials}`,
  join: 'Oui, garder les réponses',
  stayNobody: 'Rester sans identité',
  replaceByOther: 'Reprendre avec cette identité',
  changedLead: (initials: string): string =>
    `La consultation en cours concerne ${initials} ; le dossier affiché semble être celui d’une autre personne. Rien n’a été remplacé.`,
  keep: (initials: string): string => `Garder ${initials}`,
  replace: 'Reprendre avec ce dossier',
  replaceHelp: 'Les réponses et la demande en cours seront effacées.',
  replaceDraftHelp: 'Les réponses et la demande en cours restent dans leur brouillon.',
} as const;

/** Why a value stays blank, or what to look at before confirming. */
export const warningText: Readonly<Record<ReadingWarning, string>> = {
  'several-patients':
    'La page montre plusieurs personnes : rien n’a été repris. Ouvrez un seul dossier, ou saisissez à la main.',
  'not-a-chart': 'Cette page ne ressemble pas à un dossier : rien n’a été repris.',
  'unread-frame':
    'Une partie de la page vient d’un autre site et n’a pas été lue. Si le dossier y est : clic droit dedans, puis « Lire ce dossier avec Aiguilleur », ou autorisez ce site dans les réglages.',
  'ambiguous-date': 'Une date peut se lire de deux façons : elle n’a pas été reprise.',
  'incomplete-date': 'La date de naissance est incomplète dans le dossier.',
  'nir-key': 'Le numéro de sécurité sociale affiché a une clé fausse : il n’a pas servi.',
  'nir-date-conflict': 'Le numéro de sécurité sociale ne correspond pas à la date de naissance.',
  'nir-sex-conflict': 'Le numéro de sécurité sociale ne correspond pas au sexe affiché.',
  'nir-of-insured': 'Le numéro affiché est celui de l’assuré, peut-être un parent.',
  nia: 'Le numéro affiché est un numéro d’attente.',
  masked: 'Une valeur est masquée dans le dossier : elle n’a pas été reprise.',
  'nothing-found': 'Aucune identité n’a été trouvée dans la page.',
  'birth-name-unknown': 'Le dossier ne dit pas si le nom affiché est le nom de naissance.',
  homonym: 'Le dossier signale un homonyme : vérifiez chaque ligne.',
  'implausible-value': 'Une valeur invraisemblable n’a pas été reprise.',
  deceased: 'Le dossier indique que la personne est décédée.',
};

/** What a chart may give, for what was not taken. */
export const readFieldText: Readonly<Record<keyof ReadFields, string>> = {
  birthName: 'Nom de naissance',
  usedName: 'Nom utilisé',
  familyName: 'Nom',
  givenNames: 'Prénoms',
  birthDate: 'Date de naissance',
  sex: 'Sexe',
  nir: 'Numéro de sécurité sociale',
  phone: 'Téléphone',
  address: 'Adresse',
  medecinTraitant: 'Médecin traitant',
  referrerRpps: 'Numéro RPPS',
};

/** Why a value seen in the chart was not taken, after the name of its field. */
export const refusalText: Readonly<Record<RefusalReason, string>> = {
  'other-person': 'd’une autre personne, un proche ou un assuré',
  list: 'dans une liste de personnes',
  practitioner: 'd’un professionnel',
  conflict: 'deux valeurs qui ne s’accordent pas',
  'not-valid': 'une forme qui ne convient pas',
  masked: 'masqué dans le dossier',
  note: 'dans le texte des notes, qui n’est jamais une source d’identité',
  alert: 'dans une alerte, un homonyme par exemple',
  'behind-dialog': 'derrière la fenêtre ouverte',
  'page-moving': 'la page changeait encore',
  'no-such-place': 'l’endroit prévu n’est pas dans la page',
  'several-places': 'plusieurs endroits au lieu d’un',
  'page-too-long': 'la page est trop longue',
};

/** What the whole reading came to, or what the adapter of this software no longer finds. */
export const stoppedText = {
  'page-moving':
    'La page changeait encore pendant la lecture : rien n’a été repris. Attendez qu’elle soit affichée, puis cliquez à nouveau.',
  'page-too-long':
    'La page est trop longue pour être lue en entier : rien n’a été repris. Saisissez à la main.',
  'no-such-place': (fields: string): string =>
    `Dans ce logiciel, la place prévue n’existe plus (${fields}) : ces lignes restent vides.`,
  'several-places': (fields: string): string =>
    `Dans ce logiciel, la place prévue existe en plusieurs exemplaires (${fields}) : ces lignes restent vides.`,
} as const;
