import type { Condition } from '../../domain/condition.ts';
import type { ParsedFiles } from '../parse-files.ts';
import type { PackFileKind } from '../pack-files.ts';

/** A leaf of a condition as an author wrote it, and where. */
export interface Leaf {
  at: readonly (string | number)[];
  condition: Condition;
}

/** The kinds of file that hold conditions. */
export const CONDITIONED = [
  'checklist',
  'policy',
  'form',
  'rules',
  'questions',
  'protocols',
  'admission',
] as const satisfies readonly PackFileKind[];

/** Keys under which answers are given, not read. */
const GIVEN = new Set(['examples', 'answers', 'context', '$schema']);
const LEAVES = ['named', 'declared', 'coveredBy', 'departement', 'age'];
const READINGS = ['is', 'in', 'within', 'unsure', 'unanswered', 'open'];

/** Every leaf of every condition below a value that fits its schema. */
export function leavesIn(value: unknown, at: Leaf['at'] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const reads = 'question' in value && keys.some((key) => READINGS.includes(key));
  const fact = keys.length === 1 && LEAVES.includes(keys[0] ?? '');
  // The schema of the file has said that an object of this form is a condition.
  if (reads || fact) return [{ at, condition: value as Condition }];
  return Object.entries(value).flatMap(([key, inner]) =>
    GIVEN.has(key) ? [] : leavesIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Every leaf of a set of packs, with its file. */
export function allLeaves(files: ParsedFiles): (Leaf & { file: string })[] {
  return CONDITIONED.flatMap((kind) =>
    files
      .entries(kind)
      .flatMap(({ path, content }) => leavesIn(content).map((leaf) => ({ ...leaf, file: path }))),
  );
}

/** The options that a leaf names; empty for one that names none. */
export function optionsRead(condition: Condition): { option: string; at: Leaf['at'] }[] {
  if (!('question' in condition)) return [];
  if ('is' in condition) return [{ option: condition.is, at: ['is'] }];
  const [key, list] =
    'in' in condition
      ? ['in', condition.in]
      : 'within' in condition
        ? ['within', condition.within]
        : ['', []];
  return list.map((option, position) => ({ option, at: [key, position] }));
}
