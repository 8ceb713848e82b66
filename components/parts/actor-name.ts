import type { Pack } from '../../lib/domain/pack.ts';

/** The name of an actor on screen; its key when the pack does not know it. */
export function actorName(pack: Pack, key: string): string {
  return pack.actors.find((actor) => actor.key === key)?.name ?? key;
}

/** The short name, where there is little room. */
export function actorShortName(pack: Pack, key: string): string {
  const actor = pack.actors.find((candidate) => candidate.key === key);
  return actor?.acronym ?? actor?.name ?? key;
}
