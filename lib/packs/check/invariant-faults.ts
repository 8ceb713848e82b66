import type { ParsedFiles } from '../parse-files.ts';
import type { Claim } from '../proofs/invariants.ts';
import { leafFaults } from './condition-faults.ts';
import { leavesIn } from './conditions-in.ts';
import { unknownActor, unknownSource } from './fault.ts';
import type { Fault } from './finding.ts';
import { proofTags } from './source-tags.ts';
import type { Universe } from './universe.ts';

/**
 * What the laws of the knowledge name and nobody gives. The engine does not read them, so that a pack
 * with such a fault still orients; no proof may be tried on it.
 */
export function invariantFaults(files: ParsedFiles, universe: Universe): Fault[] {
  return [
    ...files.entries('invariants').flatMap(({ path: file, content }) => [
      ...leavesIn(content).flatMap((leaf) => leafFaults({ ...leaf, file }, universe)),
      ...content.invariants.flatMap(({ when, then }, position) => {
        const at = ['invariants', position];
        return [
          ...(when ? actorsIn(when, [...at, 'when']) : []),
          ...actorsIn(then, [...at, 'then']),
        ]
          .filter(({ actor }) => !universe.actors.has(actor))
          .map(({ at: place, actor }) => unknownActor(file, place, actor));
      }),
    ]),
    ...proofTags(files)
      .filter(({ tag }) => !universe.sources.has(tag))
      .map(({ file, at, tag }) => unknownSource(file, at, tag)),
  ];
}

/** Every actor that a claim names. */
function actorsIn(claim: Claim, at: Fault['at']): { actor: string; at: Fault['at'] }[] {
  const inside = (key: string, parts: readonly Claim[]) =>
    parts.flatMap((part, position) => actorsIn(part, [...at, key, position]));
  const named = (key: string, actors: readonly string[]) =>
    actors.map((actor, position) => ({ actor, at: [...at, key, position] }));
  if ('everyOf' in claim) return inside('everyOf', claim.everyOf);
  if ('someOf' in claim) return inside('someOf', claim.someOf);
  if ('not' in claim) return actorsIn(claim.not, [...at, 'not']);
  if ('actor' in claim) return named('actor', claim.actor);
  if ('first' in claim) return named('first', claim.first);
  return 'coordinator' in claim ? named('coordinator', claim.coordinator) : [];
}
