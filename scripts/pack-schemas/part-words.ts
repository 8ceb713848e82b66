import type { Words } from './describe.ts';

/** A source, at a path. */
export function sourceWords(path: string): Words {
  return {
    [`${path}.url`]: 'Adresse de la page ; null si elle n’est pas connue. Jamais devinée.',
    [`${path}.publisher`]: 'Qui publie.',
    [`${path}.date`]: 'Date de la page ; null si elle n’en porte pas.',
    [`${path}.retrieved`]: 'Jour où elle a été lue.',
  };
}

/** The examples of a rule, a protocol or a task, at a path. */
export function exampleWords(path: string): Words {
  return {
    [path]: 'Au moins trois : un oui, un non, un « ne sait pas ». Les tests les jouent.',
    [`${path}[].name`]: 'La situation en quelques mots.',
    [`${path}[].answers`]: 'Les réponses ; une question absente n’a pas de réponse.',
    [`${path}[].gives`]: 'Ce que la règle doit dire dans cette situation.',
  };
}

/** A question, at a path. */
export function questionWords(path: string): Words {
  return {
    [`${path}.id`]: 'En minuscules et traits d’union ; stable, car les règles la nomment.',
    [`${path}.kind`]: 'yes-no : oui ou non ; choice : une option ; multiple : plusieurs.',
    [`${path}.core`]: 'Rang dans le noyau (C1 à C14) ; absent pour une question de suite.',
    [`${path}.label`]: 'La question, comme elle est posée.',
    [`${path}.short`]: 'Quelques mots pour la nommer dans une liste.',
    [`${path}.help`]: 'Une précision, montrée en petit.',
    [`${path}.dimension`]: 'Le thème : sante, autonomie, parcours…',
    [`${path}.opensIf`]: 'La question n’est posée, et ne compte, que si ceci est vrai.',
    [`${path}.settledBy`]: 'Le contexte y répond : elle n’est pas posée.',
    [`${path}.reasons`]: 'Ce que dit chaque réponse, après « Parce que : ».',
    [`${path}.options[].reason`]: 'Ce que dit cette option, après « Parce que : ».',
    [`${path}.options[].offeredIf`]: 'Proposée seulement si ceci est vrai.',
    [`${path}.options[].catchAll`]: '« Autre » : reste en dernier.',
    [`${path}.noneReason`]: 'Ce que dit « aucune de ces propositions », après « Parce que : ».',
  };
}

const TERRITORY = 'instances[].territory';

/** An actor of a directory. */
export const INSTANCE_WORDS: Words = {
  'instances[].id': 'Unique dans tous les paquets.',
  'instances[].kind': 'Genre : dac, carsic, clic-spda…',
  'instances[].name': 'Nom d’usage ; null si aucune source ne le donne.',
  'instances[].label': 'Ce qui est affiché.',
  'instances[].operator': 'Qui le porte ; null si ce n’est pas connu.',
  'instances[].region': 'Code INSEE de la région.',
  'instances[].contacts': 'Seulement ce qu’une source publie. Une liste vide dit : non connu.',
  'instances[].contacts[].value': 'Téléphone en +33…, adresse, site.',
  'instances[].contacts[].scope': 'Qui ce contact sert, s’il est plus large que l’acteur.',
  'instances[].contacts[].source': 'Adresse de la page qui le publie.',
  'instances[].contacts[].sourceDate': 'Date de cette page.',
  'instances[].verifiedOn': 'Jour de la dernière lecture des sources.',
  'instances[].note': 'Ce qu’il faut savoir.',
  [TERRITORY]: 'Où il intervient.',
  [`${TERRITORY}.precision`]:
    'exact : « include » moins « exclude » ; subset : une partie de « within » ; unknown : non connu.',
  [`${TERRITORY}.confidence`]: 'Solidité de la source.',
  [`${TERRITORY}.include`]: 'Les zones couvertes, si le territoire est exact.',
  [`${TERRITORY}.exclude`]: 'Les zones retirées : une exclusion l’emporte.',
  [`${TERRITORY}.within`]: 'La zone qui le contient, si la liste exacte n’est pas connue.',
  [`${TERRITORY}.knownCommunes`]: 'Communes qu’une source nomme, si le territoire n’est pas exact.',
  [`${TERRITORY}.statedCommuneCount`]: 'Nombre de communes annoncé par la source.',
  [`${TERRITORY}.statedPopulation`]: 'Population annoncée par la source.',
  [`${TERRITORY}.vintage`]: 'Année du code officiel géographique des codes.',
  ...sourceWords('instances[].sources[]'),
};
