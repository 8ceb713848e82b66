import type { ActorStatus, Change } from './orientation.ts';

/** What an actor would become, best first. */
const ENDS: readonly ActorStatus[] = [
  'recommended',
  'to-confirm',
  'link',
  'set-aside',
  'latent',
  'silent',
];

/**
 * The changes of one actor, the most telling first: those that also change who comes first or how,
 * then by what the actor would become, then the questions still useful, then those of the checklist
 * in its order (the order in which the changes were found). A change is always one answer away.
 */
export function rankChanges(changes: readonly Change[], useful: readonly string[]): Change[] {
  const nearness = ({ question }: Change) => {
    const at = useful.indexOf(question);
    return at === -1 ? useful.length : at;
  };
  return changes.toSorted(
    (a, b) =>
      Number(b.first) - Number(a.first) ||
      ENDS.indexOf(a.to) - ENDS.indexOf(b.to) ||
      nearness(a) - nearness(b),
  );
}
