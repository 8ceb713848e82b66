import { isElsewhere } from '../parse-files.ts';

/** Where the files of a chosen folder go below `packs/`. */
export interface PlacedFiles {
  /** The chosen path to the path below `packs/`. */
  taken: ReadonlyMap<string, string>;
  /** Chosen paths that are no file of a pack; schemas and adapters are left out without a word. */
  ignored: readonly string[];
  /** The folder of the pack to show first, with its last `/`. */
  folder: string;
  /** True for a whole `packs/`, regions included: then nothing shipped is kept beside. */
  whole: boolean;
}

/**
 * Finds the packs in the paths of a chosen folder (`cpts-du-canal/pack.json`, or a whole project),
 * before anything is read. Null when there is none.
 */
export function placeFiles(paths: readonly string[]): PlacedFiles | null {
  const heads = paths
    .filter((path) => /(^|\/)pack\.json$/.test(path))
    .toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const national = heads.find((path) => path.endsWith('national/pack.json'));
  const [first] = heads;
  if (first === undefined) return null;
  if (national !== undefined) {
    const root = national.slice(0, -'national/pack.json'.length);
    const place = (path: string) => (path.startsWith(root) ? path.slice(root.length) : null);
    const whole = paths.some((path) => path.startsWith(`${root}regions/`));
    return sorted(paths, place, 'national/', whole);
  }
  const roots = heads.filter((path) => depth(path) === depth(first)).map(folderOf);
  const place = (path: string): string | null => {
    const root = roots.find((each) => path.startsWith(each));
    return root === undefined ? null : `regions/${nameOf(root)}/${path.slice(root.length)}`;
  };
  return sorted(paths, place, `regions/${nameOf(folderOf(first))}/`, false);
}

/** The folder of a file's pack: `regions/corse/cases/a.json` to `regions/corse/`. */
export function packFolderOf(path: string): string {
  const parts = path.split('/');
  return `${parts.slice(0, parts[0] === 'national' ? 1 : 2).join('/')}/`;
}

function sorted(
  paths: readonly string[],
  place: (path: string) => string | null,
  folder: string,
  whole: boolean,
): PlacedFiles {
  const taken = new Map<string, string>();
  const ignored: string[] = [];
  for (const path of paths) {
    const placed = place(path);
    if (placed !== null && isElsewhere(placed)) continue;
    if (placed !== null && placed.endsWith('.json')) taken.set(path, placed);
    else ignored.push(path);
  }
  return { taken, ignored, folder, whole };
}

function depth(path: string): number {
  return path.split('/').length;
}

/** `a/b/pack.json` to `a/b/`. */
function folderOf(path: string): string {
  return path.slice(0, -'pack.json'.length);
}

/** `a/b/` to `b`: a folder bears the name of its pack. */
function nameOf(folder: string): string {
  return folder.split('/').at(-2) ?? '';
}
