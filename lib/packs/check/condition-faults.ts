import type { ParsedFiles } from '../parse-files.ts';
import { allLeaves, type Leaf, optionsRead } from './conditions-in.ts';
import { error, quoted } from './fault.ts';
import type { Fault } from './finding.ts';
import type { Universe } from './universe.ts';

/** What conditions, the form and regional options name and nobody gives. */
export function conditionFaults(files: ParsedFiles, universe: Universe): Fault[] {
  return [
    ...allLeaves(files).flatMap((leaf) => leafFaults(leaf, universe)),
    ...policyQuestions(files).flatMap((place) => questionFaults(place, universe)),
    ...formQuestions(files).flatMap((place) => questionFaults(place, universe)),
    ...files
      .entries('questions')
      .flatMap(({ path, content }) =>
        Object.keys(content.options).flatMap((question) =>
          questionFaults(
            { file: path, at: ['options', question], question, options: [] },
            universe,
          ),
        ),
      ),
  ];
}

/** What one leaf of a condition names and nobody gives. */
export function leafFaults(
  { file, at, condition }: Leaf & { file: string },
  universe: Universe,
): Fault[] {
  if ('named' in condition && !universe.definitions.has(condition.named)) {
    const message = `La définition ${quoted(condition.named)} est inconnue\u00a0: l’écrire dans national/policy.json ou corriger son nom.`;
    return [error('definition-unknown', file, [...at, 'named'], message)];
  }
  if ('declared' in condition && !universe.kinds.has(condition.declared)) {
    const message = `Le genre d’acteur ${quoted(condition.declared)} est inconnu\u00a0: aucune fiche ne le porte.`;
    return [error('actor-unknown', file, [...at, 'declared'], message)];
  }
  if ('coveredBy' in condition && !universe.packs.has(condition.coveredBy)) {
    const message = `Le paquet ${quoted(condition.coveredBy)} est inconnu\u00a0: corriger son nom.`;
    return [error('pack-unknown', file, [...at, 'coveredBy'], message)];
  }
  if ('departement' in condition) {
    return condition.departement.flatMap((code, position) =>
      universe.departements.has(code)
        ? []
        : [
            error(
              'departement-unknown',
              file,
              [...at, 'departement', position],
              `Aucun département n’a le code ${quoted(code)}\u00a0: le corriger.`,
            ),
          ],
    );
  }
  if (!('question' in condition)) return [];
  const options = optionsRead(condition).map((read) => ({ ...read, at: [...at, ...read.at] }));
  const place = { file, at: [...at, 'question'], question: condition.question, options };
  return questionFaults(place, universe, at.includes('opensIf'));
}

/** Where a question is named, with the answers that are named there. */
export interface QuestionPlace {
  file: string;
  at: Leaf['at'];
  question: string;
  options: { option: string; at: Leaf['at'] }[];
}

/** What is unknown of one question or of its answers. `opens`: it is read to open another one. */
export function questionFaults(
  { file, at, question, options }: QuestionPlace,
  { questions }: Pick<Universe, 'questions'>,
  opens = false,
): Fault[] {
  const known = questions.get(question);
  if (!known && opens) {
    const message = `Cette question ne s’ouvrira jamais\u00a0: elle attend la réponse à ${quoted(question)}, qui n’existe pas.`;
    return [error('question-unreachable', file, at, message)];
  }
  if (!known) {
    const message = `La question ${quoted(question)} est inconnue\u00a0: l’écrire ou corriger son nom.`;
    return [error('question-unknown', file, at, message)];
  }
  return options
    .filter(({ option }) => !known.options.has(option))
    .map((unknown) =>
      error(
        'option-unknown',
        file,
        unknown.at,
        `La question ${quoted(question)} n’a pas la réponse ${quoted(unknown.option)}\u00a0: elle a ${[...known.options].join(', ')}.`,
      ),
    );
}

function policyQuestions(files: ParsedFiles): QuestionPlace[] {
  return files.entries('policy').flatMap(({ path, content: { preemption, insufficient } }) => [
    {
      file: path,
      at: ['preemption', 'nature'],
      question: preemption.nature,
      options: preemption.natures.map(({ option }, row) => ({
        option,
        at: ['preemption', 'natures', row, 'option'],
      })),
    },
    ...insufficient.questions.map((question, position) => ({
      file: path,
      at: ['insufficient', 'questions', position],
      question,
      options: [],
    })),
  ]);
}

function formQuestions(files: ParsedFiles): QuestionPlace[] {
  return files.entries('form').flatMap(({ path, content: { draft } }) => [
    ...draft.dimensions.map(({ question, answer }, row) => ({
      file: path,
      at: ['draft', 'dimensions', row, 'question'],
      question,
      options:
        answer === undefined
          ? []
          : [{ option: answer, at: ['draft', 'dimensions', row, 'answer'] }],
    })),
    ...draft.toldElsewhere.map((question, position) => ({
      file: path,
      at: ['draft', 'toldElsewhere', position],
      question,
      options: [],
    })),
    ...Object.entries(draft.questions).map(([use, question]) => ({
      file: path,
      at: ['draft', 'questions', use],
      question,
      options: [],
    })),
    {
      file: path,
      at: ['draft', 'complexityReason'],
      question: draft.complexityReason,
      options: [],
    },
  ]);
}
