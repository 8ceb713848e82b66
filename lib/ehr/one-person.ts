import type { IdentityCandidates } from './collect-identity.ts';
import type { Candidate, Remarks } from './evidence.ts';
import { fold } from './fold.ts';

/**
 * True when everything in patient position speaks of one person. Otherwise the disagreement is
 * reported and nothing may be kept: not even what agrees, since it may be either person's.
 */
export function isOnePerson(found: IdentityCandidates, remarks: Remarks): boolean {
  const names = namesDisagree(found);
  const given = found.givenNames.some((one) =>
    found.givenNames.some((other) => !sameGivenNames(one.value, other.value)),
  );
  const date = new Set(found.birthDate.map(({ value }) => value.iso)).size > 1;
  if (!names && !given && !date) return true;
  if (given || (names && date)) remarks.warn('several-patients');
  if (names) remarks.refuse('familyName', 'conflict');
  if (given) remarks.refuse('givenNames', 'conflict');
  if (date) remarks.refuse('birthDate', 'conflict');
  return false;
}

/** « Jeanne » and « Jeanne Marie » agree; « Jean » and « Jean-Pierre » do not. */
function sameGivenNames(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter).map(fold).join('|') === other.slice(0, shorter).map(fold).join('|');
}

function namesDisagree({
  birthName,
  usedName,
  familyName,
  birthDate,
}: IdentityCandidates): boolean {
  const births = foldedSet(birthName);
  const used = foldedSet(usedName);
  const unknown = foldedSet(familyName);
  if (births.size > 1 || used.size > 1 || unknown.size > 1) return true;
  const known = new Set([...births, ...used]);
  const [other] = unknown;
  if (other === undefined || known.size === 0 || known.has(other)) return false;
  // A second name is a used name only if both places give the birth date (already the same).
  const dated = (candidates: Candidate<string>[]) =>
    candidates.some(({ zone, place }) =>
      birthDate.some((date) => date.place === place || date.zone === zone),
    );
  return used.size > 0 || !dated(familyName) || !dated(birthName);
}

function foldedSet(candidates: readonly Candidate<string>[]): Set<string> {
  return new Set(candidates.map(({ value }) => fold(value)));
}
