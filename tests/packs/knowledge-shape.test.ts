import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Checklist, type Question } from '../../lib/domain/checklist.ts';
import type { Condition } from '../../lib/domain/condition.ts';
import { Policy } from '../../lib/domain/policy.ts';
import { Rule } from '../../lib/domain/rule.ts';

const national = new URL('../../packs/national/', import.meta.url);
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, national), 'utf8')) as unknown;
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, national)).filter((file) => file.endsWith('.json'));

const checklist = Checklist.parse(read('checklist.json'));
const policy = Policy.parse(read('policy.json'));
const ruleFiles = filesIn('rules/');
const rules = ruleFiles.map((file) => Rule.parse(read(`rules/${file}`)));
const actors = new Set(filesIn('actors/').map((file) => file.replace(/\.json$/, '')));
const lines = read('lines.json') as { lines?: { key: string }[] } | { key: string }[];
const lineKeys = new Set(
  (Array.isArray(lines) ? lines : (lines.lines ?? [])).map(({ key }) => key),
);
const tags = new Set(Object.keys(read('sources.json') as Record<string, unknown>));

/** Filières that a region's pack adds to `situations` (`decision.md` 1.3, C14). */
const REGIONAL = [
  'sla',
  'endometriose',
  'troubles-des-apprentissages',
  'bucco-dentaire-et-handicap',
  'addictions-complexes',
];

const yesNo = ['oui', 'non'];
const optionsOf = (question: Question): string[] =>
  question.kind === 'yes-no' ? yesNo : question.options.map(({ id }) => id);

/** The ids of `decision.md` 1, letter for letter, in its order. */
const CORE: [string, string[]][] = [
  ['danger', yesNo],
  [
    'besoin',
    'parcours qui-contacter confier-coordination avis-specialise avis-hospitalier-rapide droits-et-aides plan-commun trouver-medecin-traitant accueil-adapte outil-de-partage'.split(
      ' ',
    ),
  ],
  ['sante-complexe', yesNo],
  ['psy-ou-addiction', yesNo],
  ['autonomie-ou-handicap', yesNo],
  ['difficultes-sociales', yesNo],
  ['entourage-suffisant', yesNo],
  ['sejour', yesNo],
  ['ruptures', yesNo],
  ['medecin-traitant', yesNo],
  ['plusieurs-categories', yesNo],
  ['proximite-epuisee', yesNo],
  ['coordinateur', yesNo],
  [
    'situations',
    'grossesse-ou-nouveau-ne cancer palliatif enfant-tnd handicap-sans-solution maladie-rare-ou-evolutive refus-d-aide autre-filiere'.split(
      ' ',
    ),
  ],
];

const REST: [string, string[]][] = [
  [
    'theme',
    'sante-mentale cancer prevention precarite sante-sexuelle perinatalite offre-du-territoire outil-de-partage parcours-a-construire'.split(
      ' ',
    ),
  ],
  [
    'nature-du-danger',
    'vital passage-a-l-acte-suicidaire idees-suicidaires agression-en-cours enfant-en-danger violences-conjugales adulte-vulnerable-maltraite nuit-sans-abri ne-peut-pas-telephoner'.split(
      ' ',
    ),
  ],
  ['nature-psy', ['psychique', 'comportement', 'addiction']],
  ['suivi-specialise', yesNo],
  [
    'difficultes',
    'logement ressources couverture-absente droits-incomplets demarches travail langue isolement renoncement-aux-soins soins-inaccessibles'.split(
      ' ',
    ),
  ],
  ['aidant', ['absent', 'epuise', 'soudain-indisponible', 'fait-obstacle']],
  ['lieu-du-sejour', ['urgences', 'mco', 'smr', 'psychiatrie', 'maternite', 'had']],
  ['etape-du-sejour', ['programme', 'entree', 'en-cours', 'sortie-prevue', 'rentre']],
  ['sortant-bloque', ['non', 'deux-mois-ou-moins', 'deux-a-quatre-mois', 'plus-de-quatre-mois']],
  ['service-social-saisi', yesNo],
  ['domicile-adapte', yesNo],
  ['soins-pluriquotidiens', yesNo],
  ['surveillance-constante', yesNo],
  ['aides-en-place', ['apa', 'pch', 'services-a-domicile']],
  ['souhait', ['rester-chez-elle', 'entrer-en-etablissement', 'non-exprime']],
  ['handicap-ancien', yesNo],
  ['dossier-mdph', ['reconnu', 'en-cours', 'rien']],
  ['delais-compromettants', yesNo],
  ['vulnerabilite-perinatale', yesNo],
  ['equipe-identifiee', yesNo],
  ['qui-coordonne', ['dac', 'crt', 'had', 'idec', 'esms', 'equipe-soins-primaires', 'autre']],
  ['coordination-suffit', yesNo],
  ['opposition', yesNo],
];

/** Every condition held anywhere in a piece of a pack. */
function conditionsIn(piece: unknown): Condition[] {
  if (Array.isArray(piece)) return piece.flatMap(conditionsIn);
  if (piece === null || typeof piece !== 'object') return [];
  const isLeaf = 'named' in piece || 'question' in piece || 'declared' in piece;
  const inside = Object.values(piece).flatMap(conditionsIn);
  return isLeaf ? [piece as Condition, ...inside] : inside;
}

/** Ids that a condition or an answer names and that the checklist does not hold. */
function unknownOptions(question: string, ids: readonly string[]): string[] {
  const asked = checklist.questions.find(({ id }) => id === question);
  if (!asked) return [question];
  const known = [...optionsOf(asked), ...(question === 'situations' ? REGIONAL : [])];
  return ids.filter((id) => !known.includes(id)).map((id) => `${question}: ${id}`);
}

function faultsIn(piece: unknown): string[] {
  return conditionsIn(piece).flatMap((leaf) => {
    if ('named' in leaf) return leaf.named in policy.definitions ? [] : [`named: ${leaf.named}`];
    if ('declared' in leaf) return actors.has(leaf.declared) ? [] : [`declared: ${leaf.declared}`];
    if (!('question' in leaf)) return [];
    if ('is' in leaf) return unknownOptions(leaf.question, [leaf.is]);
    if ('in' in leaf) return unknownOptions(leaf.question, leaf.in);
    return unknownOptions(leaf.question, 'within' in leaf ? leaf.within : []);
  });
}

describe('the checklist', () => {
  it('holds every question and option of the reference, in its order', () => {
    const written = checklist.questions.map((question) => [question.id, optionsOf(question)]);
    expect(written).toEqual([...CORE, ...REST]);
  });

  it('numbers the core questions C1 to C14 and gives an opener to all follow-ups', () => {
    const core = checklist.questions.filter((question) => question.core !== undefined);
    expect(core.map(({ id, core: rank }) => [rank, id])).toEqual(
      CORE.map(([id], position) => [`C${position + 1}`, id]),
    );
    const unopened = checklist.questions.filter((question) => !question.core && !question.opensIf);
    expect(unopened.map(({ id }) => id)).toEqual(['theme']);
  });

  it('words every fact of the context', () => {
    const facts = ['setting', 'role', 'subject', 'age', 'commune', 'residence', 'dangerHandled'];
    expect(checklist.facts.map(({ id }) => id)).toEqual(facts);
  });
});

describe('references', () => {
  it.each([
    ['checklist.json', checklist],
    ['policy.json', policy],
    ...rules.map((rule): [string, unknown] => [`rules/${rule.actor}.json`, rule]),
  ])('%s names only questions, options, definitions and actors that exist', (_file, piece) => {
    expect(faultsIn(piece)).toEqual([]);
  });

  it('the policy names only actors and lines that exist', () => {
    const { preemption, coordination, ranking, insufficient, referral } = policy;
    const named = [
      ...preemption.natures.flatMap(({ keys, then }) => [...keys.map(({ key }) => key), ...then]),
      ...preemption.unspecified,
      ...preemption.setsAside,
      ...coordination.coordinators.flatMap((coordinator) => coordinator.actors),
      ...coordination.alwaysFirst,
      ...ranking.information,
      ...ranking.lifts.flatMap(({ actor, before }) => [actor, ...before]),
      ...ranking.follows.flatMap(({ actor, after }) => [actor, after]),
      ...insufficient.lists,
      referral.actor,
    ];
    expect(named.filter((key) => !actors.has(key) && !lineKeys.has(key))).toEqual([]);
  });

  it('the policy ranks every group that a rule uses', () => {
    const used = new Set(rules.flatMap(({ groups }) => groups.map(({ group }) => group)));
    for (const { groups } of policy.ranking.orders) {
      expect([...used].filter((group) => !groups.includes(group))).toEqual([]);
    }
  });

  it('every definition is used', () => {
    const used = conditionsIn([checklist, policy, rules]).flatMap((leaf) =>
      'named' in leaf ? [leaf.named] : [],
    );
    expect(Object.keys(policy.definitions).filter((name) => !used.includes(name))).toEqual([]);
  });

  it('every source tag is known', () => {
    const cited = [...checklist.questions, ...rules].flatMap(({ sources }) => sources);
    expect(cited.filter((tag) => !tags.has(tag))).toEqual([]);
  });
});

describe('rules', () => {
  it('each file is named after its actor, which has a fiche', () => {
    expect(rules.map(({ actor }) => `${actor}.json`)).toEqual(ruleFiles);
    expect(rules.map(({ actor }) => actor).filter((actor) => !actors.has(actor))).toEqual([]);
  });

  it('what to try before is an actor or a sentence', () => {
    const steps = rules.flatMap(({ tryBefore }) => tryBefore);
    const faulty = steps.filter(({ actor, text }) => (actor ? !actors.has(actor) : !text));
    expect(faulty).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.actor, rule] as const))(
    '%s answers in its examples with ids that exist, and says what it does not know',
    (_actor, { examples }) => {
      const faults = examples.flatMap(({ answers }) =>
        Object.entries(answers).flatMap(([question, answer]) =>
          answer === 'ne-sait-pas' ? [] : unknownOptions(question, [answer].flat()),
        ),
      );
      expect(faults).toEqual([]);
      expect(examples.some(({ gives }) => gives === 'silent' || gives === 'set-aside')).toBe(true);
    },
  );
});

describe('typography', () => {
  it('no straight apostrophe, and a no-break space before and inside French signs', () => {
    const texts = (piece: unknown): string[] =>
      typeof piece === 'string'
        ? [piece]
        : piece !== null && typeof piece === 'object'
          ? Object.values(piece).flatMap(texts)
          : [];
    const faulty = texts([checklist, policy, rules]).filter((text) =>
      /'|« | »| [:;?!]|[^\s ][?!;](?!\w)/.test(text),
    );
    expect(faulty).toEqual([]);
  });
});
