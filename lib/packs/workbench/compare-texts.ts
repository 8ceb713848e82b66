import type { PackTexts } from '../check/finding.ts';
import { readTexts } from '../check/read-texts.ts';
import { assembleParsed } from '../assemble-pack.ts';
import { casesOfBoth, comparePacks } from '../compare-packs.ts';
import { type ParsedFiles, parseFiles } from '../parse-files.ts';
import type { Pack } from '../../domain/pack.ts';
import type { Compared } from './desk.ts';

/** The files and the knowledge of texts that can be played with; null while something is unsound. */
export function soundPack(texts: PackTexts): { files: ParsedFiles; pack: Pack } | null {
  const { contents, findings } = readTexts(texts);
  if (findings.length > 0) return null;
  const files = parseFiles(contents);
  const pack = files.ok ? assembleParsed(files.value) : files;
  return files.ok && pack.ok ? { files: files.value, pack: pack.value } : null;
}

/** Two versions on all their cases, or which one cannot be played yet. */
export function compareTexts(before: PackTexts, after: PackTexts): Compared {
  const [old, fresh] = [soundPack(before), soundPack(after)];
  if (!old) return { unsound: 'before' };
  if (!fresh) return { unsound: 'after' };
  return comparePacks(old.pack, fresh.pack, casesOfBoth(old.files, fresh.files));
}
