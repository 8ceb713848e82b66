import type { IdentityCandidates } from './collect-identity.ts';
import type { Candidate, Remarks } from './evidence.ts';
import { fold } from './fold.ts';
import { judgePersons, type Scope } from './persons.ts';

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
  const all = [...Object.values(kinds), found.givenNames, found.birthDate].flat();
  const zones = new Set(all.map(({ zone }) => zone));
  return [...zones].map((zone) => {
    const here = <T>(candidates: readonly Candidate<T>[]) =>
      candidates.filter((candidate) => candidate.zone === zone).map(({ value }) => value);
    return {
      birthNames: here(kinds.birthName).map(fold),
      usedNames: here(kinds.usedName).map(fold),
      familyNames: here(kinds.familyName).map(fold),
      givenNames: here(found.givenNames).map((names) => names.map(fold)),
      birthDates: here(found.birthDate).map(({ iso }) => iso),
    };
  });
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
  const dated = (candidates: readonly Candidate<string>[]) =>
    candidates.some(({ zone, place }) =>
      birthDate.some((date) => date.place === place || date.zone === zone),
    );
  return usedName.length === 0 && dated(familyName) && dated(birthName)
    ? { birthName, usedName: familyName, familyName: [] }
    : { birthName, usedName, familyName };
}
