import type { ParsedFiles } from '../parse-files.ts';
import { proofNamings } from './actor-namings.ts';
import { questionFaults } from './condition-faults.ts';
import { error, quoted, unknownActor } from './fault.ts';
import type { Fault } from './finding.ts';
import type { Universe } from './universe.ts';

/**
 * References that lead nowhere in what stands beside the engine: search words, cases, allowances.
 * A pack with one of them still orients; it may not ship.
 */
export function proofFaults(files: ParsedFiles, universe: Universe): Fault[] {
  return [
    ...proofNamings(files)
      .filter(({ actor }) => !universe.actors.has(actor))
      .map(({ file, at, actor }) => unknownActor(file, at, actor)),
    ...needFaults(files, universe),
    ...taskFaults(files, universe),
    ...files.entries('analysis').flatMap(({ path, content }) =>
      content.indistinctOptions.flatMap(({ question, option }, row) => {
        const at = ['indistinctOptions', row];
        const options = [{ option, at: [...at, 'option'] }];
        return questionFaults({ file: path, at: [...at, 'question'], question, options }, universe);
      }),
    ),
  ];
}

function needFaults(files: ParsedFiles, { needs }: Universe): Fault[] {
  return files.entries('actors').flatMap(({ path, content }) =>
    (content.card?.needs ?? []).flatMap((need, position) => {
      const message = `Le besoin ${quoted(need)} n’est pas dans national/lexicon.json\u00a0: l’y ajouter ou corriger son nom.`;
      return needs.has(need)
        ? []
        : [error('need-unknown', path, ['card', 'needs', position], message)];
    }),
  );
}

function taskFaults(files: ParsedFiles, { tasks }: Universe): Fault[] {
  return files.entries('cases').flatMap(({ path, content }) =>
    (content.tasks ?? []).flatMap((task, position) => {
      const message = `La tâche ${quoted(task)} n’est pas dans national/admission.json\u00a0: corriger son nom.`;
      return tasks.has(task) ? [] : [error('task-unknown', path, ['tasks', position], message)];
    }),
  );
}
