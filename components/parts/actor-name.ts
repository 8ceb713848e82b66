import type { Pack } from '../../lib/domain/pack.ts';

/** The name of an actor on screen; its key when the pack does not know it. */
export function actorName(pack: Pack, key: string): string {
  return pack.actors.find((actor) => actor.key === key)?.name ?? key;
}

/** The acronym, which several actors of one desk may share; the name when there is none. */
export function actorAcronym(pack: Pack, key: string): string {
  const actor = pack.actors.find((candidate) => candidate.key === key);
  return actor?.acronym ?? actor?.name ?? key;
}

/** The acronym where there is little room; with the end of the name when several actors share it. */
export function actorShortName(pack: Pack, key: string): string {
  const actor = pack.actors.find((candidate) => candidate.key === key);
  if (!actor?.acronym) return actor?.name ?? key;
  const shared = pack.actors.filter(({ acronym }) => acronym === actor.acronym).length > 1;
  const [, end] = actor.name.split(/\s:\s/);
  return shared && end ? `${actor.acronym}, ${end}` : actor.acronym;
}
