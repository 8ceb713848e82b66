import type { ActorInstance, ActorKind } from '../../lib/domain/actor.ts';
import { Question } from '../../lib/domain/checklist.ts';
import type { Condition } from '../../lib/domain/condition.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { Policy } from '../../lib/domain/policy.ts';
import { Rule } from '../../lib/domain/rule.ts';

/** A yes-no question with as little text as the schema allows. */
export function yesNo(id: string, more: object = {}): Question {
  return Question.parse({
    id,
    kind: 'yes-no',
    label: `${id} ?`,
    short: id,
    dimension: 'essai',
    reasons: { oui: `${id} : oui`, non: `${id} : non` },
    sources: ['ESSAI'],
    ...more,
  });
}

/** A choice (one or several) whose options are given by their ids. */
export function choice(id: string, kind: 'choice' | 'multiple', ids: string[], more: object = {}) {
  return Question.parse({
    id,
    kind,
    label: `${id} ?`,
    short: id,
    dimension: 'essai',
    options: ids.map((option) => ({ id: option, label: option, reason: option })),
    ...(kind === 'multiple' ? { noneReason: `${id} : aucun` } : {}),
    sources: ['ESSAI'],
    ...more,
  });
}

/** A rule for an actor of the small pack; its examples are not run. */
export function aRule(actor: string, when: Condition, more: object = {}): Rule {
  const example = { name: 'essai', answers: {}, gives: 'latent' };
  return Rule.parse({
    actor,
    when,
    priority: 1,
    sources: ['ESSAI'],
    examples: [example, example, example],
    ...more,
  });
}

const never: Condition = { any: [] };

const quietPolicy: Policy = {
  definitions: {},
  complexity: { when: never, yes: 'oui', no: 'non', unknown: 'inconnu' },
  preemption: {
    when: never,
    reason: 'danger',
    nature: 'nature',
    natures: [],
    unspecified: [],
    setsAside: [],
    setAsideReason: 'danger',
  },
  insufficient: { questions: [], unsureFrom: 1, unknownFrom: 1, lists: [] },
  coordination: {
    exists: never,
    suffices: never,
    insufficient: never,
    unsure: never,
    coordinators: [],
    keepsGroups: [],
    setAsideReason: 'suffit',
    afterGroups: [],
    afterActors: [],
    alwaysFirst: [],
  },
  ranking: {
    orders: [{ groups: ['reste'] }],
    defaultGroup: 'reste',
    information: [],
    toolsFirst: never,
    lifts: [],
    follows: [],
  },
  referral: {
    actor: 'dac',
    closures: [],
    lastClosures: [],
    missingReason: 'il manque {}',
    noNeedReason: 'rien',
  },
  shown: 5,
};

/** What a test says of its pack; the rest is empty. */
export interface SmallPack {
  questions?: Question[];
  rules?: Rule[];
  policy?: Partial<Policy>;
  instances?: ActorInstance[];
}

/** A pack with only what a test needs. Actors are those of its rules, all of level 2. */
export function aPack({
  questions = [],
  rules = [],
  policy = {},
  instances = [],
}: SmallPack): Pack {
  return {
    name: 'essai',
    version: '0',
    date: '2026-11-22',
    parts: [],
    checklist: { facts: [], questions },
    policy: { ...quietPolicy, ...policy },
    rules,
    actors: rules.map(({ actor }): ActorKind => ({
      key: actor,
      name: actor,
      level: 2,
      family: 'individuel',
      summary: actor,
      mobilisation: actor,
      sources: ['ESSAI'],
    })),
    lines: [],
    instances,
    secureMail: [],
    notice: {
      title: 'essai',
      sections: [],
      contactHeading: 'essai',
      noContact: 'essai',
      sources: [],
    },
    protocols: [],
    admission: { title: 'essai', lead: 'essai', when: never, tasks: [] },
    geography: {
      vintage: '2026',
      source: 'essai',
      regions: { '11': { name: 'Région', departements: ['75', '91'] } },
      departements: { '75': 'Paris', '91': 'Essonne' },
      arrondissements: { '75101': '75056', '75102': '75056' },
    },
    form: {
      title: 'essai',
      gate: {
        block: 'accord',
        opensWhen: [],
        refusedWhen: [],
        closedReason: 'fermé',
        refusedReason: 'refus',
        anonymousQuestion: 'anonyme',
      },
      limits: 'limites',
      draft: {
        supports: [],
        dimensions: [],
        toldElsewhere: [],
        complexityReason: 'aucune',
        questions: {
          need: 'besoin',
          tried: 'essaye',
          coordinated: 'suivi',
          coordinator: 'qui',
          medecinTraitant: 'medecin',
        },
      },
      blocks: [],
    },
    sources: {},
    gaps: {},
  };
}
