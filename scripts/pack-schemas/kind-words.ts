import type { PackFileKind } from '../../lib/packs/pack-files.ts';
import type { Words } from './describe.ts';
import { exampleWords, INSTANCE_WORDS, questionWords, sourceWords } from './part-words.ts';

/** What an editor tells the author of a file: its title, what it is for, and its fields by path. */
interface KindWords {
  title: string;
  description: string;
  fields: Words;
}

const PACK = {
  name: 'Nom du paquet, en minuscules et traits d’union ; celui du dossier pour une région.',
  label: 'Nom lu par les professionnels.',
  version: 'Version, par exemple 2026.11.0 : elle monte à chaque publication.',
  date: 'Jour de la connaissance (aaaa-mm-jj).',
};
const ORDER = 'Ordre des acteurs : dernière clé du classement. Chaque acteur y est une fois.';
const SOURCES = 'Étiquettes de national/sources.json : au moins une.';

/** The facts that rules may read, in the `context` of an example or a case. */
export const FACT_WORDS: Words = {
  '': 'Les faits de la situation. Ce qui est absent n’est pas connu, ou prend sa valeur par défaut.',
  setting: 'Lieu d’exercice ; « ville » par défaut.',
  role: 'Rôle de l’utilisateur auprès de la personne.',
  subject: 'person : une personne ; collective : une question sans personne.',
  age: 'Âge en années.',
  commune: 'Code INSEE de la commune de résidence, cinq caractères entre guillemets.',
  residence: 'Lieu de vie ; « domicile » par défaut.',
  dangerHandled: 'Vrai si le danger est dit traité ou écarté.',
};

/** Each kind of pack file, in words. */
export const KIND_WORDS: Readonly<Record<PackFileKind, KindWords>> = {
  national: {
    title: 'Socle national',
    description: 'Le nom, la version et la date du socle national, et l’ordre de ses acteurs.',
    fields: { ...PACK, actorOrder: ORDER },
  },
  regions: {
    title: 'Paquet régional',
    description: 'Ce qu’un paquet couvre, et ce qu’il ne connaît pas.',
    fields: {
      ...PACK,
      regions: 'Codes INSEE des régions.',
      departements: 'Codes INSEE des départements couverts.',
      covers: 'Le territoire du paquet : ses questions et ses cas d’usage n’y valent que là.',
      complete:
        'Genres dont le paquet connaît tous les acteurs : une commune sans aucun est alors une erreur.',
      gaps: 'Ce que le paquet ne connaît pas, en phrases : c’est affiché.',
      stated: 'Ce qu’une source annonce : combien d’acteurs d’un genre existent, connus ou non.',
      'stated[].kind': 'Genre d’acteur de l’annuaire (dac, carsic…).',
      'stated[].together': 'Autres genres que le même nombre compte avec lui.',
      'stated[].label': 'Ce qui est compté, en quelques mots.',
      'stated[].count': 'Le nombre annoncé par la source.',
      ...sourceWords('stated[].source'),
    },
  },
  invariants: {
    title: 'Lois',
    description:
      'Ce que l’analyse prouve sur toutes les combinaisons de faits et de réponses, inconnues comprises.',
    fields: {
      'invariants[].id': 'Nom de la loi, en minuscules et traits d’union.',
      'invariants[].says': 'La loi en une phrase : c’est elle que l’analyse cite.',
      'invariants[].when': 'Où la loi s’applique ; partout si rien n’est dit.',
      'invariants[].then': 'Ce qui est alors toujours vrai.',
      'invariants[].sources': SOURCES,
    },
  },
  checklist: {
    title: 'Questions',
    description: 'Les questions dans leur ordre, et les mots des faits du contexte.',
    fields: {
      facts: 'Comment chaque fait du contexte se demande et se dit.',
      questions:
        'Les questions ; l’écran en change l’ordre selon ce qu’elles peuvent encore changer.',
      ...questionWords('questions[]'),
    },
  },
  questions: {
    title: 'Questions d’une région',
    description:
      'Ce qu’une région ajoute : des options aux questions nationales, et ses questions.',
    fields: {
      options: 'Par question nationale, les options ajoutées (avant « autre »).',
      questions: 'Questions propres : posées seulement dans le territoire du paquet.',
      ...questionWords('questions[]'),
    },
  },
  policy: {
    title: 'Conduite de l’orientation',
    description:
      'Les définitions, les urgences, le coordinateur en place, le classement, la demande.',
    fields: {
      definitions: 'Conditions nommées, que les règles reprennent par { "named": "…" }.',
      complexity: 'La définition légale du parcours complexe : jamais un score.',
      preemption: 'Ce qui passe avant toute orientation : un danger.',
      insufficient: 'Quand trop de réponses manquent pour dire autre chose que « compléter ».',
      coordination: 'Quelqu’un coordonne déjà : suffit-il ?',
      ranking: 'L’ordre dans lequel les acteurs sont montrés.',
      referral: 'Quand une demande peut être écrite.',
      'referral.closures': 'La première condition vraie ferme la demande et en dit la raison.',
      shown: 'Nombre d’acteurs montrés avant le repli.',
    },
  },
  form: {
    title: 'Demande d’appui',
    description: 'Les blocs et les champs de la demande au DAC, dans l’ordre du document.',
    fields: {
      gate: 'L’accord : ce qui doit être répondu avant que la demande parte. Jamais prérempli.',
      limits: 'Ce que l’outil ne fait pas, écrit au bas de la demande.',
      draft: 'De quoi le premier texte est écrit.',
      blocks: 'Les blocs du document.',
      'blocks[].fields[].origin': 'D’où vient la première valeur ; none : jamais préremplie.',
      'blocks[].fields[].nominative':
        'Vrai si le champ désigne la personne : vide sur un site public.',
    },
  },
  geography: {
    title: 'Géographie administrative',
    description: 'Régions, départements et arrondissements municipaux. Écrit par un script.',
    fields: {},
  },
  sources: {
    title: 'Sources',
    description: 'Les étiquettes de sources que les règles et les fiches citent.',
    fields: {
      '*': 'Une étiquette (S000, P24…) et ce qu’elle désigne.',
      '*.title': 'Titre du document.',
      '*.publisher': 'Qui le publie.',
      '*.url': 'Adresse ; null si elle n’est pas connue.',
    },
  },
  lines: {
    title: 'Numéros d’urgence et d’écoute',
    description: 'Chaque numéro, son usage, ses horaires et sa source.',
    fields: {
      'lines[].recheck':
        'Vrai si les sources sont anciennes ou se contredisent : montré avec sa date.',
      ...sourceWords('lines[].sources[]'),
    },
  },
  notice: {
    title: 'Note d’information',
    description: 'Ce que la personne reçoit avant que rien ne soit partagé, en mots simples.',
    fields: {
      'sections[].paragraphs': 'Des phrases courtes, adressées à la personne.',
      noContact: 'Dit quand l’annuaire ne connaît aucun moyen de joindre le DAC.',
    },
  },
  mailboxes: {
    title: 'Messageries sécurisées',
    description: 'Les domaines où une demande qui nomme quelqu’un peut aller.',
    fields: {
      domains: 'Un objet par domaine, ses sous-domaines compris.',
      'domains[].checkedOn': 'Jour de la dernière lecture dans les sources.',
      ...sourceWords('domains[].sources[]'),
    },
  },
  actors: {
    title: 'Fiche d’un acteur',
    description:
      'Un genre d’acteur : la fiche courte des écrans, et la carte complète du panorama.',
    fields: {
      key: 'Clé de l’acteur : le nom du fichier.',
      name: 'Nom complet.',
      acronym: 'Ce que tout le monde dit : « DAC ».',
      level: '1 à 4 ; 0 pour l’urgence ; null pour un outil, une instance, un nom ancien.',
      family: 'Ce qu’il est : pour une personne, un guichet, une instance, un outil…',
      summary: 'Une ou deux phrases : ce qu’il fait, pour qui.',
      mobilisation: 'Comment le joindre, montré quand aucun contact local n’est connu.',
      geography: 'Où il existe.',
      instances: 'Genre de l’annuaire qui le représente, quand il diffère de la clé.',
      becomes: 'Pour un nom ancien : la clé de l’acteur d’aujourd’hui.',
      toConfirm: 'Points qu’aucune source lisible ne confirme encore.',
      sources: SOURCES,
      card: 'La carte complète. Phrases courtes, écrites par nous.',
      'card.perimeter': 'Ce que c’est et ce que cela couvre.',
      'card.audience': 'Pour qui, et les critères, un par ligne.',
      'card.callers': 'Qui peut l’appeler.',
      'card.action': 'Ce qu’il fait une fois appelé, un acte par ligne.',
      'card.limits': 'Ce qu’il ne fait pas, et qu’on lui demande souvent.',
      'card.before': 'Ce qui doit avoir été essayé avant ; le dire aussi quand il n’y a rien.',
      'card.legalBasis': 'Articles et textes ; liste vide si aucun n’est connu.',
      'card.today': 'Ce qu’il est aujourd’hui : en vigueur, expérimental, remplacé…',
      'card.needs': 'Besoins auxquels il répond : ids de « needs » dans lexicon.json.',
      'card.verifiedOn': 'Jour de la dernière relecture dans les sources.',
    },
  },
  rules: {
    title: 'Règle',
    description:
      'Quand un acteur est proposé : un déclencheur, des gardes, des réserves, des exemples.',
    fields: {
      actor: 'Clé de l’acteur : le nom du fichier.',
      when: 'Le déclencheur : ce qui appelle cet acteur.',
      guards: 'Ce qu’il faut en plus ; une garde fausse écarte l’acteur et dit pourquoi.',
      'guards[].that': 'Ce qui doit être vrai.',
      'guards[].reason': 'Ce qui est dit quand l’acteur est écarté.',
      'guards[].quiet': 'Vrai : ne s’ajoute pas aux raisons montrées quand elle tient.',
      'guards[].otherwise':
        'Ce qui se passe si elle est fausse : écarté, à informer, muet, ou seul s’il n’y a que lui.',
      'guards[].linkIf':
        'Si elle est fausse et que ceci est vrai : à informer plutôt qu’à appeler.',
      link: 'Quand l’acteur est à informer plutôt qu’à appeler.',
      linkBeside: 'À informer seulement, quand un acteur de ce niveau est recommandé.',
      reserves: 'Phrases qui laissent l’acteur « à confirmer ».',
      notes: 'Phrases montrées sur la carte, sans effet sur le statut.',
      groups: 'Groupe de classement : le premier dont la condition est vraie.',
      rankLevel: 'Niveau pour le classement seulement, s’il diffère de celui de la fiche.',
      priority: 'Rang dans son groupe : 1 passe devant 2.',
      tryBefore:
        'Ce qui s’essaie avant : un acteur, une phrase, ou les acteurs d’un niveau plus bas.',
      sources: SOURCES,
      ...exampleWords('examples'),
    },
  },
  instances: {
    title: 'Annuaire',
    description:
      'Les acteurs réels : qui, où, comment les joindre, vérifié quand et dans quelle source.',
    fields: { instances: 'Un objet par acteur.', ...INSTANCE_WORDS },
  },
  protocols: {
    title: 'Cas d’usage',
    description: 'Des situations convenues entre acteurs d’un territoire : elles ouvrent une voie.',
    fields: {
      protocols:
        'Un objet par cas d’usage. Il ne lève jamais une garde, un danger ni une opposition.',
      'protocols[].title': 'Le cas, en quelques mots.',
      'protocols[].when': 'Quand il vaut ; le territoire du paquet s’y ajoute tout seul.',
      'protocols[].actor': 'Clé de l’acteur proposé ; il doit avoir une règle.',
      'protocols[].text': 'Ce qui a été convenu, montré sur la carte.',
      'protocols[].signatories': 'Qui a signé.',
      'protocols[].agreedOn': 'Jour de l’accord.',
      'protocols[].reviewOn': 'Jour à partir duquel il faut le relire.',
      'protocols[].group': 'Groupe de classement tant qu’il vaut ; celui de la règle sinon.',
      ...sourceWords('protocols[].source'),
      ...exampleWords('protocols[].examples'),
    },
  },
  admission: {
    title: 'Repérage à l’entrée',
    description: 'Qui alerter et que préparer à l’entrée d’hospitalisation.',
    fields: {
      when: 'Quand la liste est proposée.',
      'tasks[].when': 'Quand cette ligne est sur la liste.',
      'tasks[].kind': 'alert : qui alerter ; prepare : quoi préparer.',
      'tasks[].actor': 'Qui est concerné ; absent si le service le fait lui-même.',
      'tasks[].by': 'Pour quand : now, during-stay, before-discharge.',
      'tasks[].sources': SOURCES,
      ...exampleWords('tasks[].examples'),
    },
  },
  lexicon: {
    title: 'Lexique',
    description: 'Les besoins du panorama, et les mots que l’on cherche : sigles, noms anciens.',
    fields: {
      needs: 'Les besoins qui filtrent le panorama.',
      'entries[].terms': 'Les façons de l’écrire ; accents et majuscules ne comptent pas.',
      'entries[].says': 'Ce que c’est devenu, ou pourquoi on le confond : une phrase.',
      'entries[].meanings': 'Un sens y mène ; plusieurs demandent lequel.',
      'entries[].meanings[].actor': 'Clé de l’acteur d’aujourd’hui ; null sans fiche.',
      'entries[].sources': SOURCES,
    },
  },
  analysis: {
    title: 'Constats acceptés',
    description:
      'Ce que pack:check dirait et que les auteurs acceptent, chaque fois avec la raison.',
    fields: {
      indistinctOptions:
        'Options qu’aucune condition ne distingue de « aucune de ces propositions ».',
      sharedTerritories: 'Genres dont plusieurs acteurs servent une même commune.',
    },
  },
  cases: {
    title: 'Cas de référence',
    description: 'Une situation fictive, et ce que toute version du paquet doit y répondre.',
    fields: {
      id: 'Le nom du fichier.',
      title: 'La situation en une ligne.',
      situation: 'La situation comme un collègue la raconterait. Personnes fictives seulement.',
      answers: 'Les réponses, par question : oui, non, une option, une liste, ou ne-sait-pas.',
      first: 'Le premier acteur montré, ou le premier numéro s’il y a un danger.',
      must: 'Acteurs qui doivent être proposés.',
      mustNot: 'Acteurs qui ne doivent pas l’être.',
      preemption: 'Les numéros qui passent devant, dans l’ordre.',
      complexity: 'Parcours complexe au sens de la loi : yes, no, unknown.',
      referralOpen: 'La demande au DAC peut-elle être écrite ?',
      tasks: 'Lignes qui doivent être sur la liste d’entrée d’hospitalisation.',
    },
  },
};
