import checklist from 'virtual:aiguilleur/checklist';
import type { PackSource } from '../ports.ts';

/** The knowledge built into the bundle, checked when it was built. */
export const bundledPacks: PackSource = {
  checklist,
  load: async () => (await import('virtual:aiguilleur/pack')).default,
  loadPanorama: async () => (await import('virtual:aiguilleur/panorama')).default,
};
