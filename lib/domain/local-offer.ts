import type { ActorInstance, ActorKind } from './actor.ts';
import type { Condition } from './condition.ts';
import { partsOf } from './condition-reads.ts';
import { holds } from './evaluate.ts';
import type { Pack } from './pack.ts';
import { candidatesFor } from './resolution.ts';
import { situate } from './situation.ts';

/** What is known of one kind of actor in one commune. « Not known » is never « does not exist ». */
export type LocalOffer =
  /** A source says that these serve the commune; `perhaps` may as well. */
  | { state: 'known'; instances: readonly ActorInstance[]; perhaps: readonly ActorInstance[] }
  /** Real actors of the area whose exact territory is not established. */
  | { state: 'perhaps'; instances: readonly ActorInstance[] }
  /** A rule says that it does not exist, or is not declared, here: in its own words. */
  | { state: 'absent'; reason: string }
  /** The directory holds nobody of this kind for this commune. */
  | { state: 'not-known' }
  /** Found by another way than a directory: the person, a team, a tool, a number. */
  | { state: 'no-directory' }
  /** No commune was given. */
  | { state: 'no-commune' };

/** What is known of an actor in a commune (INSEE code), or without one. */
export function localOffer(pack: Pack, actor: ActorKind, commune: string | null): LocalOffer {
  const reason = commune === null ? null : absenceOf(pack, actor.key, commune);
  if (reason !== null) return { state: 'absent', reason };
  const kind = actor.instances;
  if (kind === undefined) return { state: 'no-directory' };
  if (commune === null) return { state: 'no-commune' };
  const found = candidatesFor(pack, kind, commune);
  const those = (wanted: 'inside' | 'possible'): ActorInstance[] =>
    found.filter(({ coverage }) => coverage === wanted).map(({ instance }) => instance);
  const [inside, possible] = [those('inside'), those('possible')];
  if (inside.length > 0) return { state: 'known', instances: inside, perhaps: possible };
  return possible.length > 0 ? { state: 'perhaps', instances: possible } : { state: 'not-known' };
}

/** The guard that a place alone makes false, in its words; null when none does. */
function absenceOf(pack: Pack, actor: string, commune: string): string | null {
  const nobody = {
    setting: 'ville',
    role: null,
    subject: 'person',
    age: null,
    commune,
    residence: 'domicile',
    dangerHandled: false,
  } as const;
  const situation = situate(pack, nobody, {});
  const guards = pack.rules.filter((rule) => rule.actor === actor).flatMap((rule) => rule.guards);
  const barring = guards.find(
    ({ that }) => readsPlaceAlone(that, pack) && holds(that, situation) === 'false',
  );
  return barring?.reason ?? null;
}

/** True for what a commune settles whoever the person is. */
function readsPlaceAlone(condition: Condition, pack: Pack): boolean {
  if ('named' in condition) {
    const definition = pack.policy.definitions[condition.named];
    return definition !== undefined && readsPlaceAlone(definition, pack);
  }
  if ('departement' in condition || 'declared' in condition || 'coveredBy' in condition) {
    return true;
  }
  const parts = partsOf(condition);
  return parts.length > 0 && parts.every((part) => readsPlaceAlone(part, pack));
}
