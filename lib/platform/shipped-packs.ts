import versions from 'virtual:aiguilleur/versions';
import type { Pack } from '../domain/pack.ts';
import type { Panorama } from '../domain/panorama.ts';
import type { PackFilesByPath } from '../packs/archive/merge-archives.ts';
import { bundledPacks } from './bundled-packs.ts';

/** Name, label, version and date of a shipped pack. */
export type PackHead = Readonly<Record<'name' | 'label' | 'version' | 'date', string>>;

/** The packs of this version of the product. */
export interface ShippedPacks {
  heads: readonly PackHead[];
  load(): Promise<Pack>;
  loadPanorama(): Promise<Panorama>;
  /** As they are written, to merge others into. */
  files(): Promise<PackFilesByPath>;
}

export const shippedPacks: ShippedPacks = {
  heads: versions,
  load: bundledPacks.load,
  loadPanorama: bundledPacks.loadPanorama,
  files: async () => new Map((await import('virtual:aiguilleur/files')).default),
};
