import { tooLarge } from '../../lib/packs/archive/read-archive.ts';
import { MAX_ARCHIVE_BYTES, MAX_FILES } from '../../lib/packs/archive/pack-archive.ts';
import type { PackTexts } from '../../lib/packs/check/finding.ts';
import { openArchive, openFolder, type OpenedPack } from '../../lib/packs/workbench/open-pack.ts';
import { placeFiles } from '../../lib/packs/workbench/place-files.ts';
import { failureText } from '../text/failure-text.ts';
import { workbenchText } from '../text/workbench-text.ts';

/** A file of the user's machine, with its path in the folder that was chosen. */
export interface ChosenFile {
  path: string;
  file: File;
}

/** A pack, or the one sentence that refuses what was chosen. */
export type Opening = { pack: OpenedPack } | { refused: string };

/** Reads a chosen folder, or one published file. Only what belongs to a pack is read. */
export async function readChosen(
  chosen: readonly ChosenFile[],
  shipped: PackTexts,
): Promise<Opening> {
  try {
    const [only] = chosen;
    return chosen.length === 1 && only
      ? await readFile(only, shipped)
      : await readFolder(chosen, shipped);
  } catch {
    return { refused: workbenchText.unreadable };
  }
}

async function readFile({ path, file }: ChosenFile, shipped: PackTexts): Promise<Opening> {
  // A folder may hold one file only.
  if (path.endsWith('/pack.json')) return readFolder([{ path, file }], shipped);
  if (file.size > MAX_ARCHIVE_BYTES) return { refused: failureText(tooLarge().failure) };
  const opened = openArchive(await file.text(), shipped);
  return opened.ok ? { pack: opened.value } : { refused: failureText(opened.failure) };
}

async function readFolder(chosen: readonly ChosenFile[], shipped: PackTexts): Promise<Opening> {
  const placed = placeFiles(chosen.map(({ path }) => path));
  if (!placed) return { refused: workbenchText.noPack };
  const taken = chosen.filter(({ path }) => placed.taken.has(path));
  const size = taken.reduce((sum, { file }) => sum + file.size, 0);
  if (size > MAX_ARCHIVE_BYTES || taken.length > MAX_FILES) {
    return { refused: workbenchText.tooLarge };
  }
  const read = await Promise.all(
    taken.map(async ({ path, file }): Promise<[string, string]> => [path, await file.text()]),
  );
  return { pack: openFolder(placed, new Map(read), shipped) };
}
