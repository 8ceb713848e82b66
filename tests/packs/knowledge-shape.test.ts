// Only what the analysis (`check/`) cannot know: the words that the outside relies on.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Checklist, type Question } from '../../lib/domain/checklist.ts';
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

describe('the policy', () => {
  it('ranks every group that a rule uses, whatever the order', () => {
    const used = new Set(rules.flatMap(({ groups }) => groups.map(({ group }) => group)));
    for (const { groups } of policy.ranking.orders) {
      expect([...used].filter((group) => !groups.includes(group))).toEqual([]);
    }
  });
});

describe('rules', () => {
  it.each(rules.map((rule) => [rule.actor, rule] as const))(
    '%s shows in its examples when it says nothing',
    (_actor, { examples }) => {
      expect(examples.some(({ gives }) => gives === 'silent' || gives === 'set-aside')).toBe(true);
    },
  );
});
