import { failed, type Result, success } from '../../domain/failure.ts';
import { folderOfPack, PackArchive } from '../archive/pack-archive.ts';
import { readArchive } from '../archive/read-archive.ts';
import type { PackTexts } from '../check/finding.ts';
import { TO_WRITE } from '../check/text-to-write.ts';
import { packFileText } from './pack-file-text.ts';
import { packFolderOf, type PlacedFiles } from './place-files.ts';

/** What the workbench works on: one pack among those that it stands beside. */
export interface OpenedPack {
  /** Every file, those beside included, by path below `packs/`. */
  texts: PackTexts;
  /** The pack to work on, with its last `/`. */
  folder: string;
  /** What was chosen and is no file of a pack. */
  ignored: readonly string[];
}

/** A chosen folder, read: a whole `packs/`, or packs that stand beside the shipped ones. */
export function openFolder(
  { taken, ignored, folder, whole }: PlacedFiles,
  read: ReadonlyMap<string, string>,
  shipped: PackTexts,
): OpenedPack {
  const own = [...taken].map(([chosen, path]): [string, string] => [path, read.get(chosen) ?? '']);
  const replaced = new Set(own.map(([path]) => packFolderOf(path)));
  const beside = [...shipped].filter(([path]) => !whole && !replaced.has(packFolderOf(path)));
  return { texts: new Map([...beside, ...own]), folder, ignored };
}

/** A published pack, signed or not, beside the shipped ones. Refused as when it is installed. */
export function openArchive(text: string, shipped: PackTexts): Result<OpenedPack> {
  const archive = readArchive(text);
  if (!archive.ok) return archive;
  const folder = folderOfPack(archive.value.name);
  const beside = [...shipped].filter(([path]) => !path.startsWith(folder));
  const own = Object.entries(archive.value.files).map(([path, content]): [string, string] => [
    path,
    packFileText(content),
  ]);
  return success({ texts: new Map([...beside, ...own]), folder, ignored: [] });
}

/** A pack that is only begun, beside the shipped ones; a bad or a taken name is refused. */
export function openNew(name: string, today: string, shipped: PackTexts): Result<OpenedPack> {
  const folder = folderOfPack(name);
  const refused = (reason: string) => failed({ code: 'archive-refused', reason });
  if (!PackArchive.shape.name.safeParse(name).success) {
    return refused('son nom s’écrit en minuscules, sans accent, avec des traits d’union');
  }
  if (shipped.has(`${folder}pack.json`)) return refused(`un paquet s’appelle déjà ${name}`);
  const own = Object.entries(skeleton(name, today)).map(([file, content]): [string, string] => [
    folder + file,
    packFileText(content),
  ]);
  return success({ texts: new Map([...shipped, ...own]), folder, ignored: [] });
}

function skeleton(name: string, today: string): Record<string, unknown> {
  const [year = '', month = ''] = today.split('-');
  return {
    'pack.json': {
      name,
      label: TO_WRITE,
      version: `${year}.${Number(month)}.0`,
      date: today,
      regions: [],
      departements: [],
      covers: [],
      gaps: TO_WRITE,
      stated: [],
    },
    'instances.json': { instances: [] },
    'protocols.json': { protocols: [] },
    'questions.json': { options: {}, questions: [] },
  };
}
