import type { ActorInstance } from '../../domain/actor.ts';
import type { ParsedFiles } from '../parse-files.ts';
import { reachOf, type Reach, type TerritoryUnits } from './territory-units.ts';

/** One local actor, where it is written, and what it claims. */
export interface Claim {
  file: string;
  at: readonly (string | number)[];
  instance: ActorInstance;
  reach: Reach;
}

/** Two actors of one kind that both surely hold some pieces. */
export interface Overlap {
  earlier: Claim;
  later: Claim;
  shared: number[];
}

/** Every piece of France for one kind of actor: how many surely hold it, how many perhaps. */
export interface KindMap {
  exact: Uint16Array;
  perhaps: Uint16Array;
  overlaps: Overlap[];
}

/** The claims of every local actor, in the order of the files. */
export function claimsIn(files: ParsedFiles, units: TerritoryUnits): Claim[] {
  return files.entries('instances').flatMap(({ path, content }) =>
    content.instances.map((instance, position) => ({
      file: path,
      at: ['instances', position],
      instance,
      reach: reachOf(instance.territory, units),
    })),
  );
}

/** Lays the claims of one kind over France, once each. */
export function kindMap(claims: readonly Claim[], units: TerritoryUnits): KindMap {
  const exact = new Uint16Array(units.count);
  const perhaps = new Uint16Array(units.count);
  const holder = new Int32Array(units.count).fill(-1);
  const pairs = new Map<string, Overlap>();
  for (const [position, later] of claims.entries()) {
    for (const unit of later.reach.exact) {
      exact[unit] = (exact[unit] ?? 0) + 1;
      const first = holder[unit] ?? -1;
      const earlier = claims[first];
      if (earlier === undefined) {
        holder[unit] = position;
        continue;
      }
      const pair = `${first} ${position}`;
      const known = pairs.get(pair) ?? { earlier, later, shared: [] };
      known.shared.push(unit);
      pairs.set(pair, known);
    }
    for (const unit of later.reach.perhaps) perhaps[unit] = (perhaps[unit] ?? 0) + 1;
  }
  return { exact, perhaps, overlaps: [...pairs.values()] };
}
