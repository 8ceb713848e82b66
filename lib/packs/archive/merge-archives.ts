import { contextOf, newConsultation } from '../../domain/consultation.ts';
import { type Failure, failed, type Result, success } from '../../domain/failure.ts';
import { orient } from '../../domain/orient.ts';
import type { Pack } from '../../domain/pack.ts';
import type { Panorama } from '../../domain/panorama.ts';
import { assembleParsed } from '../assemble-pack.ts';
import { assemblePanorama } from '../assemble-panorama.ts';
import { parseFiles } from '../parse-files.ts';
import { folderOfPack, type PackArchive } from './pack-archive.ts';

/** Files of `packs/` by path. */
export type PackFilesByPath = ReadonlyMap<string, unknown>;

/** All that the application reads of a set of packs. */
export interface AssembledKnowledge {
  pack: Pack;
  panorama: Panorama;
}

/** The files with each archive in the place of the pack of its name, or added. */
export function mergeArchives(
  shipped: PackFilesByPath,
  archives: readonly PackArchive[],
): PackFilesByPath {
  const folders = archives.map(({ name }) => folderOfPack(name));
  const kept = [...shipped].filter(([path]) => !folders.some((folder) => path.startsWith(folder)));
  return new Map([...kept, ...archives.flatMap(({ files }) => Object.entries(files))]);
}

/**
 * The knowledge of these packs together, once the engine has answered an empty consultation with it;
 * `pack-invalid` with file, place and reason.
 */
export function assembleArchives(
  shipped: PackFilesByPath,
  archives: readonly PackArchive[],
): Result<AssembledKnowledge> {
  try {
    return assembled(shipped, archives);
  } catch {
    // Definitions in a chain of thousands, a text that no pattern can read: the stack ends first.
    const reason = 'le moteur ne peut pas le lire';
    const name = archives.at(-1)?.name ?? 'national';
    return failed({ code: 'pack-invalid', file: folderOfPack(name), at: '', reason });
  }
}

function assembled(
  shipped: PackFilesByPath,
  archives: readonly PackArchive[],
): Result<AssembledKnowledge> {
  const parsed = parseFiles(mergeArchives(shipped, archives));
  if (!parsed.ok) return parsed;
  const pack = assembleParsed(parsed.value);
  if (!pack.ok) return pack;
  orient(pack.value, contextOf(newConsultation(false), pack.value.date), {});
  return success({ pack: pack.value, panorama: assemblePanorama(parsed.value) });
}

/**
 * The knowledge of as many of these packs as hold together, one after the other: those that no
 * longer do are named with the reason. Fails only when the shipped files do not hold by themselves.
 */
export function assembleWhatHolds(
  shipped: PackFilesByPath,
  archives: readonly PackArchive[],
): Result<AssembledKnowledge & { left: { name: string; failure: Failure }[] }> {
  const all = assembleArchives(shipped, archives);
  if (all.ok) return success({ ...all.value, left: [] });
  let held: readonly PackArchive[] = [];
  let best = assembleArchives(shipped, held);
  const left: { name: string; failure: Failure }[] = [];
  // The national one first: regions rest on it.
  for (const archive of archives.toSorted((a, b) => rank(a) - rank(b))) {
    const tried = assembleArchives(shipped, [...held, archive]);
    if (tried.ok) {
      held = [...held, archive];
      best = tried;
    } else left.push({ name: archive.name, failure: tried.failure });
  }
  return best.ok ? success({ ...best.value, left }) : failed(best.failure);
}

function rank({ name }: PackArchive): number {
  return name === 'national' ? 0 : 1;
}
