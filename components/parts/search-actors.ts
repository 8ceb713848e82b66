import type { Pack } from '../../lib/domain/pack.ts';
import type { ComboOption } from '../ui/combo-line.tsx';

const SHOWN = 8;

/** Actors whose name, acronym or key holds every word typed; emergency lines are elsewhere. */
export function searchActors(pack: Pack, text: string): ComboOption[] {
  const words = folded(text).split(' ').filter(Boolean);
  return pack.actors
    .filter(({ family }) => family !== 'urgence' && family !== 'meta')
    .filter(({ key, name, acronym }) => {
      const known = folded(`${key} ${name} ${acronym ?? ''}`);
      return words.every((word) => known.includes(word));
    })
    .slice(0, SHOWN)
    .map(({ key, name, acronym }) => ({
      id: key,
      label: name,
      ...(acronym && acronym !== name && { detail: acronym }),
    }));
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
