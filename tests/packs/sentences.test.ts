import { describe, expect, test } from 'vitest';
import { Condition } from '../../lib/domain/condition.ts';
import {
  conditionSentence,
  contrarySentence,
  waysOf,
} from '../../lib/packs/docs/condition-sentence.ts';
import { ruleSentences } from '../../lib/packs/docs/rule-sentences.ts';
import { shippedPack } from '../support/knowledge.ts';

/** The sentence with ordinary spaces, as one types it. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const danger: Condition = { question: 'danger', is: 'oui' };
const from60: Condition = { age: { from: 60 } };

const CLAUSES: [Condition, string, string][] = [
  [
    danger,
    'la réponse à « danger à traiter d’abord » est oui',
    'la réponse à « danger à traiter d’abord » n’est pas oui',
  ],
  [
    { question: 'lieu-du-sejour', in: ['psychiatrie', 'urgences'] },
    'la réponse à « lieu du séjour » est « Psychiatrie » ou « Urgences »',
    'la réponse à « lieu du séjour » n’est ni « Psychiatrie » ni « Urgences »',
  ],
  [
    { question: 'situations', in: ['cancer'] },
    'la réponse à « situation particulière » comprend « Cancer »',
    'la réponse à « situation particulière » ne comprend pas « Cancer »',
  ],
  [
    { question: 'situations', within: [] },
    'la réponse à « situation particulière » est « aucune de ces propositions »',
    'la réponse à « situation particulière » n’est pas « aucune de ces propositions »',
  ],
  [
    { question: 'situations', within: ['cancer'] },
    'la réponse à « situation particulière » ne comprend rien d’autre que « Cancer »',
    'la réponse à « situation particulière » comprend autre chose que « Cancer »',
  ],
  [
    { question: 'coordinateur', unsure: true },
    'la réponse à « coordinateur déjà en place » est « ne sait pas »',
    'la réponse à « coordinateur déjà en place » n’est pas « ne sait pas »',
  ],
  [
    { question: 'coordinateur', unanswered: true },
    'la question « coordinateur déjà en place » est sans réponse',
    'la question « coordinateur déjà en place » a une réponse',
  ],
  [
    { question: 'opposition', open: true },
    'la question « opposition de la personne » est posée',
    'la question « opposition de la personne » n’est pas posée',
  ],
  [from60, 'la personne a 60 ans ou plus', 'la personne a moins de 60 ans'],
  [{ age: { under: 18 } }, 'la personne a moins de 18 ans', 'la personne a 18 ans ou plus'],
  [
    { age: { from: 18, under: 60 } },
    'la personne a de 18 à 59 ans',
    'la personne a moins de 18 ans, ou 60 ans et plus',
  ],
  [{ setting: ['hopital'] }, 'vous travaillez à l’hôpital', 'vous ne travaillez pas à l’hôpital'],
  [
    { residence: ['ehpad', 'sans-domicile'] },
    'la personne vit en EHPAD ou sans domicile',
    'la personne ne vit ni en EHPAD ni sans domicile',
  ],
  [
    { role: ['medecin-traitant'] },
    'vous êtes le médecin traitant',
    'il n’est pas dit que vous êtes le médecin traitant',
  ],
  [{ subject: 'person' }, 'la question porte sur une personne', 'la question est collective'],
  [
    { dangerHandled: true },
    'le danger est traité ou écarté',
    'le danger n’est ni traité ni écarté',
  ],
  [
    { departement: ['91'] },
    'la commune est dans le département Essonne (91)',
    'la commune n’est pas dans le département Essonne (91)',
  ],
  [
    { departement: ['04', '05', '06', '13', '83', '84'] },
    'la commune est dans la région Provence-Alpes-Côte d’Azur',
    'la commune n’est pas dans la région Provence-Alpes-Côte d’Azur',
  ],
  [
    { departement: ['91', '2A'] },
    'la commune est dans l’un de ces départements : Essonne (91) ou Corse-du-Sud (2A)',
    'la commune n’est pas dans l’un de ces départements : Essonne (91) ou Corse-du-Sud (2A)',
  ],
  [
    { declared: 'carsic' },
    'l’annuaire déclare un acteur « CARSIC » qui peut couvrir la commune',
    'l’annuaire ne déclare aucun acteur « CARSIC » qui puisse couvrir la commune',
  ],
  [
    { coveredBy: 'corse' },
    'la commune est dans le territoire du paquet « Corse »',
    'la commune n’est pas dans le territoire du paquet « Corse »',
  ],
  [
    { named: 'complexe' },
    'la définition « complexe » vaut',
    'la définition « complexe » ne vaut pas',
  ],
  [
    { atLeast: 2, of: [from60, danger] },
    'au moins deux de ces conditions : la personne a 60 ans ou plus ; la réponse à « danger à traiter d’abord » est oui',
    'moins de deux de ces conditions : la personne a 60 ans ou plus ; la réponse à « danger à traiter d’abord » est oui',
  ],
  [
    { all: [from60, { named: 'complexe' }] },
    'la personne a 60 ans ou plus, et la définition « complexe » vaut',
    'la personne a moins de 60 ans, ou la définition « complexe » ne vaut pas',
  ],
  [
    { any: [from60, { all: [{ named: 'sante' }, { not: { named: 'social' } }] }] },
    'la personne a 60 ans ou plus, ou (la définition « sante » vaut, et la définition « social » ne vaut pas)',
    'la personne a moins de 60 ans, et (la définition « sante » ne vaut pas, ou la définition « social » vaut)',
  ],
  [{ all: [] }, 'toujours', 'jamais'],
];

describe('a condition as a sentence', () => {
  test.each(CLAUSES)('%j', (condition, sentence, contrary) => {
    expect(Condition.safeParse(condition).success).toBe(true);
    expect(plain(conditionSentence(condition, shippedPack))).toBe(sentence);
    expect(plain(contrarySentence(condition, shippedPack))).toBe(contrary);
    expect(plain(conditionSentence({ not: { not: condition } }, shippedPack))).toBe(sentence);
  });

  test('names a definition as its page wants it', () => {
    const link = (name: string) => `[${name}](#${name})`;
    expect(conditionSentence({ not: { named: 'complexe' } }, shippedPack, link)).toBe(
      'la définition [complexe](#complexe) ne vaut pas',
    );
  });

  test('gives each way apart when there are several', () => {
    expect(waysOf({ any: [from60, { any: [danger] }] }, shippedPack)).toHaveLength(2);
    expect(waysOf({ all: [from60, danger] }, shippedPack)).toHaveLength(1);
  });
});

describe('a rule as sentences', () => {
  const rule = shippedPack.rules.find(({ actor }) => actor === 'carsic');
  if (!rule) throw new Error('no rule');

  test('says when, and what sets aside with its reason', () => {
    const { when, guards } = ruleSentences(rule, shippedPack);
    expect(when.map(plain).join()).toContain(
      '« sortie bloquée » est « Depuis deux à quatre mois »',
    );
    expect(plain(guards[0] ?? '')).toBe(
      'sauf si vous ne travaillez pas à l’hôpital : écarté, car « saisine réservée aux équipes hospitalières »',
    );
  });

  test('says what a false guard does, when it is not to set aside', () => {
    const guard = { that: from60, reason: 'hors âge', otherwise: 'silent' as const };
    const linked = { ...guard, otherwise: 'link' as const, linkIf: danger };
    const { guards } = ruleSentences({ ...rule, guards: [guard, linked] }, shippedPack);
    expect(guards.map(plain)).toEqual([
      'sauf si la personne a moins de 60 ans : pas montré, car « hors âge »',
      'sauf si la personne a moins de 60 ans : à informer seulement si la réponse à « danger à traiter d’abord » est oui, sinon écarté, car « hors âge »',
    ]);
  });

  test('says what is to try before, the réserves, the link and the rank', () => {
    const full = {
      ...rule,
      link: { all: [] },
      reserves: [{ text: 'À confirmer.' }],
      tryBefore: [
        { actor: 'mdph', when: danger },
        { listedBelow: 4, text: 'Les proches' },
      ],
    };
    const said = ruleSentences(full, shippedPack);
    expect(said.link).toEqual(['toujours']);
    expect(said.reserves.map(plain)).toEqual(['« À confirmer. », toujours']);
    expect(said.tryBefore.map(plain)).toEqual([
      'MDPH, si la réponse à « danger à traiter d’abord » est oui',
      'les acteurs recommandés ici sous le niveau 4, à défaut « Les proches »',
    ]);
    expect(said.rank.map(plain)).toContain('groupe « exact-appui »');
  });

  test('every shipped rule, definition and opening is said without a raw id', () => {
    const said = [
      ...shippedPack.rules.flatMap((one) => Object.values(ruleSentences(one, shippedPack)).flat()),
      ...shippedPack.checklist.questions.flatMap(({ opensIf }) =>
        opensIf ? [conditionSentence(opensIf, shippedPack)] : [],
      ),
    ];
    const kebab = said.filter((text) =>
      /(?<!définition|groupe) «\u00a0[a-z0-9]+(-[a-z0-9]+)+\u00a0»/.test(text),
    );
    expect(kebab).toEqual([]);
    expect(said.filter((text) => /undefined|\?\?|si toujours/.test(text))).toEqual([]);
  });
});
