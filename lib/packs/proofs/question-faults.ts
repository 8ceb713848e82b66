import type { Pack } from '../../domain/pack.ts';
import { error, quoted, warning } from '../check/fault.ts';
import type { Fault } from '../check/finding.ts';
import type { ParsedFiles } from '../parse-files.ts';
import { ALWAYS, NEVER } from './diagrams.ts';
import type { TruthReader } from './truths.ts';

/** Questions that are never asked, options never offered, definitions that never change. */
export function questionFaults(files: ParsedFiles, pack: Pack, truths: TruthReader): Fault[] {
  const rows = [
    ...files
      .entries('checklist')
      .flatMap(({ path, content }) =>
        content.questions.map(({ id }, row) => ({ id, file: path, at: ['questions', row] })),
      ),
    ...files
      .entries('questions')
      .flatMap(({ path, content }) =>
        content.questions.map(({ id }, row) => ({ id, file: path, at: ['questions', row] })),
      ),
  ];
  return [
    ...rows.flatMap(({ id, file, at }): Fault[] => {
      const question = pack.checklist.questions.find((one) => one.id === id);
      if (!question) return [];
      if (question.opensIf && truths.of(question.opensIf).yes === NEVER) {
        const message = `La question ${quoted(id)} ne s’ouvre jamais\u00a0: revoir ${quoted('opensIf')}.`;
        return [error('question-unreachable', file, [...at, 'opensIf'], message)];
      }
      const options = question.kind === 'yes-no' ? [] : question.options;
      return options.flatMap(({ id: option, offeredIf }, row) => {
        if (!offeredIf || truths.of(offeredIf).yes !== NEVER) return [];
        const message = `L’option ${quoted(option)} n’est jamais offerte\u00a0: revoir ${quoted('offeredIf')}.`;
        return [error('option-never-offered', file, [...at, 'options', row], message)];
      });
    }),
    ...files.entries('policy').flatMap(({ path, content }) =>
      Object.entries(content.definitions).flatMap(([name, condition]): Fault[] => {
        const { yes } = truths.of(condition);
        if (yes !== NEVER && yes !== ALWAYS) return [];
        const value = yes === NEVER ? 'vraie' : 'fausse';
        const message = `La définition ${quoted(name)} n’est jamais ${value}\u00a0: la revoir.`;
        return [warning('definition-constant', path, ['definitions', name], message)];
      }),
    ),
  ];
}
