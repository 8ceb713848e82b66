import type { IdentityCandidates } from './collect-identity.ts';
import type { Candidate, Remarks } from './evidence.ts';
import { fold } from './fold.ts';
import { judgePersons, type Scope } from './persons.ts';
import type { Zone } from './zones.ts';

/**
 * True when everything in patient position speaks of one person. Otherwise the disagreement is
 * reported and nothing may be kept: not even what agrees, since it may be either person's.
 */
export function isOnePerson(found: IdentityCandidates, remarks: Remarks): boolean {
  const { several, conflicts } = judgePersons(scopesOf(found));
  if (several) remarks.warn('several-patients');
  for (const trait of conflicts) remarks.refuse(trait, 'conflict');
  return !several && conflicts.size === 0;
}

/** What each part of the page says, its names being of the kind that the whole page gives them. */
function scopesOf(found: IdentityCandidates): Scope[] {
  const kinds = nameKindsOf(found);
  const birthNames = byZone(kinds.birthName, fold);
  const usedNames = byZone(kinds.usedName, fold);
  const familyNames = byZone(kinds.familyName, fold);
  const givenNames = byZone(found.givenNames, (names) => names.map(fold));
  const birthDates = byZone(found.birthDate, ({ iso }) => iso);
  const all = [birthNames, usedNames, familyNames, givenNames, birthDates];
  const zones = new Set(all.flatMap((traits) => [...traits.keys()]));
  return [...zones].map((zone) => ({
    birthNames: birthNames.get(zone) ?? [],
    usedNames: usedNames.get(zone) ?? [],
    familyNames: familyNames.get(zone) ?? [],
    givenNames: givenNames.get(zone) ?? [],
    birthDates: birthDates.get(zone) ?? [],
  }));
}

function byZone<T, U>(candidates: readonly Candidate<T>[], key: (value: T) => U): Map<Zone, U[]> {
  const zones = new Map<Zone, U[]>();
  for (const { zone, value } of candidates) {
    const here = zones.get(zone);
    if (here) here.push(key(value));
    else zones.set(zone, [key(value)]);
  }
  return zones;
}

type Names = Pick<IdentityCandidates, 'birthName' | 'usedName' | 'familyName'>;

/** A name of unknown kind is of the kind that another place tells; else it may be the used name. */
function nameKindsOf({ birthName, usedName, familyName, birthDate }: IdentityCandidates): Names {
  const unknown = new Set(familyName.map(({ value }) => fold(value)));
  const known = new Set([...birthName, ...usedName].map(({ value }) => fold(value)));
  const [only] = unknown;
  if (only === undefined || unknown.size > 1) return { birthName, usedName, familyName };
  if (known.has(only)) return { birthName, usedName, familyName: [] };
  // A second name is a used name only if both places give the birth date.
  const places = new Set<unknown>(birthDate.flatMap(({ place, zone }) => [place, zone]));
  const dated = (candidates: readonly Candidate<string>[]) =>
    candidates.some(({ zone, place }) => places.has(place) || places.has(zone));
  return usedName.length === 0 && dated(familyName) && dated(birthName)
    ? { birthName, usedName: familyName, familyName: [] }
    : { birthName, usedName, familyName };
}
