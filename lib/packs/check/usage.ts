import type { ParsedFiles } from '../parse-files.ts';
import { allLeaves, type Leaf, optionsRead } from './conditions-in.ts';
import { error, note, quoted, warning } from './fault.ts';
import type { Fault } from './finding.ts';
import { proofTags, sourceTags } from './source-tags.ts';
import type { Universe } from './universe.ts';

/** Knowledge that nothing reads: questions asked for nothing, options alike, definitions unused. */
export function usageFaults(files: ParsedFiles, universe: Universe): Fault[] {
  const leaves = allLeaves(files);
  return [
    ...unreadQuestions(files, leaves, universe),
    ...indistinctOptions(files, leaves, universe),
    ...unusedDefinitions(files, leaves),
    ...unusedSources(files),
  ];
}

function unreadQuestions(files: ParsedFiles, leaves: readonly Leaf[], universe: Universe): Fault[] {
  const read = new Set([
    ...leaves.flatMap(({ condition }) => ('question' in condition ? [condition.question] : [])),
    ...files.all('policy').map(({ preemption }) => preemption.nature),
  ]);
  return [...universe.questions].flatMap(([id, { file, at }]) =>
    read.has(id)
      ? []
      : [
          error(
            'question-unread',
            file,
            [...at, 'id'],
            `Aucune condition ne lit la réponse à ${quoted(id)}\u00a0: la retirer, ou écrire ce qu’elle change.`,
          ),
        ],
  );
}

/** Options that no condition tells from « none of these », unless authors accepted it. */
function indistinctOptions(
  files: ParsedFiles,
  leaves: readonly Leaf[],
  universe: Universe,
): Fault[] {
  const told = distinguished(files, leaves, universe);
  const isTold = (question: string, option: string) => told.get(question)?.(option) ?? false;
  const accepted = files.entries('analysis').flatMap(({ path, content }) =>
    content.indistinctOptions.map(({ question, option }, row) => ({
      path,
      row,
      question,
      option,
    })),
  );
  const useless = accepted
    .filter(({ question, option }) => isTold(question, option))
    .map(({ path, row, option }) =>
      warning(
        'allowance-useless',
        path,
        ['indistinctOptions', row],
        `Une condition distingue maintenant ${quoted(option)}\u00a0: retirer cette exception.`,
      ),
    );
  const faults = optionPlaces(files)
    .filter(
      ({ question, option }) =>
        universe.questions.has(question) &&
        !isTold(question, option) &&
        !accepted.some((each) => each.question === question && each.option === option),
    )
    .map(({ file, at, question, option }) =>
      error(
        'option-indistinct',
        file,
        at,
        `Aucune condition ne distingue ${quoted(option)} de «\u00a0aucun de ces cas\u00a0» (${question})\u00a0: la lire, la retirer, ou l’accepter avec sa raison dans national/analysis.json.`,
      ),
    );
  return [...faults, ...useless];
}

/** Where a choice offers it, « none of these » is an option of its own. */
const NONE = ['non', 'rien', 'aucun'];

/** Per question, whether a condition tells an option from « none of these ». */
function distinguished(
  files: ParsedFiles,
  leaves: readonly Leaf[],
  { questions: known }: Universe,
): ReadonlyMap<string, (option: string) => boolean> {
  const named = new Map<string, Set<string>>();
  const confined = new Map<string, string[][]>();
  for (const { condition } of leaves) {
    if (!('question' in condition)) continue;
    const { question } = condition;
    const options = optionsRead(condition).map(({ option }) => option);
    // « Answered, whatever it is » tells no option of a single choice from another.
    const asked = known.get(question);
    if (asked?.question.kind === 'choice' && options.length === asked.options.size) continue;
    if ('within' in condition) {
      confined.set(question, [...(confined.get(question) ?? []), options]);
    } else {
      named.set(question, new Set([...(named.get(question) ?? []), ...options]));
    }
  }
  for (const { preemption } of files.all('policy')) {
    const natures = preemption.natures.map(({ option }) => option);
    named.set(preemption.nature, new Set([...(named.get(preemption.nature) ?? []), ...natures]));
  }
  const questions = new Set([...named.keys(), ...confined.keys()]);
  return new Map(
    [...questions].map((question) => [
      question,
      (option) =>
        (named.get(question)?.has(option) ?? false) ||
        NONE.some((none) => named.get(question)?.has(none)) ||
        // « All of them among these » is true of none: an option outside the list is told apart.
        (confined.get(question) ?? []).some((list) => !list.includes(option)),
    ]),
  );
}

/** Every option but those that are « none of these » themselves. */
function optionPlaces(files: ParsedFiles) {
  const places = (file: string, at: Leaf['at'], question: string, ids: readonly { id: string }[]) =>
    ids.flatMap(({ id: option }, position) =>
      NONE.includes(option) ? [] : [{ file, at: [...at, position, 'id'], question, option }],
    );
  return [
    ...[...files.entries('checklist'), ...files.entries('questions')].flatMap(({ path, content }) =>
      content.questions.flatMap((question, position) =>
        question.kind === 'yes-no'
          ? []
          : places(path, ['questions', position, 'options'], question.id, question.options),
      ),
    ),
    ...files
      .entries('questions')
      .flatMap(({ path, content }) =>
        Object.entries(content.options).flatMap(([question, options]) =>
          places(path, ['options', question], question, options),
        ),
      ),
  ];
}

function unusedDefinitions(files: ParsedFiles, leaves: readonly Leaf[]): Fault[] {
  const used = new Set(
    leaves.flatMap(({ condition }) => ('named' in condition ? [condition.named] : [])),
  );
  return files.entries('policy').flatMap(({ path, content }) =>
    Object.keys(content.definitions)
      .filter((name) => !used.has(name))
      .map((name) =>
        error(
          'definition-unused',
          path,
          ['definitions', name],
          `Aucune condition n’emploie la définition ${quoted(name)}\u00a0: la retirer.`,
        ),
      ),
  );
}

function unusedSources(files: ParsedFiles): Fault[] {
  const cited = new Set([...sourceTags(files), ...proofTags(files)].map(({ tag }) => tag));
  return files.entries('sources').flatMap(({ path, content }) =>
    Object.keys(content)
      .filter((tag) => !cited.has(tag))
      .map((tag) =>
        note(
          'source-unused',
          path,
          [tag],
          `Rien ne cite la source ${quoted(tag)}\u00a0: la retirer.`,
        ),
      ),
  );
}
