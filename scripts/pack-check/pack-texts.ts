import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { isElsewhere } from '../../lib/packs/parse-files.ts';
import { jsonFilesIn, PACKS_DIR } from '../read-packs.ts';

/** Texts to check, and which of them the caller asked about. */
export interface Asked {
  texts: Map<string, string>;
  /** Folder below `packs/` whose findings are wanted; null for all. */
  folder: string | null;
  /** Folder on disk of the wanted findings, as the caller may open it. */
  shown: string;
}

/**
 * The texts of a folder: a root with `national/`, one pack of such a root (checked among the others),
 * or a pack apart (checked as a region among the shipped ones). Null when it is none of these.
 */
export function askedTexts(path: string): Asked | null {
  const folder = resolve(path);
  const shown = relative(process.cwd(), folder).split(sep).join('/') || '.';
  if (existsSync(join(folder, 'national'))) {
    return { texts: textsIn(folder), folder: null, shown };
  }
  if (!existsSync(join(folder, 'pack.json'))) return null;
  const name = basename(folder);
  const root = [join(folder, '..'), join(folder, '../..')].find((each) =>
    existsSync(join(each, 'national/pack.json')),
  );
  if (root !== undefined) {
    const own = relative(resolve(root), folder).split(sep).join('/');
    return { texts: textsIn(root), folder: `${own}/`, shown };
  }
  const texts = textsIn(PACKS_DIR);
  for (const [file, text] of textsIn(folder)) texts.set(`regions/${name}/${file}`, text);
  return { texts, folder: `regions/${name}/`, shown };
}

function textsIn(folder: string): Map<string, string> {
  return new Map(
    jsonFilesIn(folder)
      .filter((file) => !isElsewhere(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}
