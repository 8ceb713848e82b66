import type { PackError } from '../../domain/installed-pack.ts';
import { checkPack } from '../check/check-pack.ts';
import { type ParsedFiles, sortFiles } from '../parse-files.ts';
import { packFileText } from '../workbench/pack-file-text.ts';
import { mergeArchives, type PackFilesByPath } from './merge-archives.ts';
import type { PackArchive } from './pack-archive.ts';

/**
 * The errors of the static analysis once this pack is among the others, its proofs apart (they take
 * too long before a click). Whatever a national pack says of itself, the shipped cases that begin
 * with a number to call must still do, and every shipped number must still be there. `today`: ISO date.
 */
export function examinePack(
  shipped: PackFilesByPath,
  others: readonly PackArchive[],
  archive: PackArchive,
  today: string,
): PackError[] {
  const merged = mergeArchives(shipped, [...others, archive]);
  const files = new Map([...merged, ...dangerCases(shipped)]);
  const texts = new Map([...files].map(([path, content]) => [path, packFileText(content)]));
  const { findings } = checkPack(texts, { today, communes: null, proofs: false });
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [
    ...lostNumbers(sortFiles(shipped).parsed, sortFiles(merged).parsed),
    ...errors.map(({ file, message }) => ({ file, message })),
  ];
}

function dangerCases(shipped: PackFilesByPath): [string, unknown][] {
  return sortFiles(shipped)
    .parsed.entries('cases')
    .filter(({ content }) => (content.preemption ?? []).length > 0)
    .map(({ path }) => [path, shipped.get(path)]);
}

function lostNumbers(before: ParsedFiles, after: ParsedFiles): PackError[] {
  const linesOf = (files: ParsedFiles) => files.all('lines').flatMap(({ lines }) => lines);
  const kept = new Map(linesOf(after).map(({ key, number }) => [key, number]));
  return linesOf(before)
    .filter(({ key, number }) => kept.get(key) !== number)
    .map(({ name, display }) => ({
      file: 'national/lines.json',
      message: `Le numéro ${display} (${name}) a disparu ou changé.`,
    }));
}
