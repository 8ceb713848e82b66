/** What one part of a page says of who somebody is, folded. A trait left out says nothing. */
export interface Scope {
  birthNames: readonly string[];
  usedNames: readonly string[];
  /** Family names of a kind that the page does not say. */
  familyNames: readonly string[];
  /** Each in the order shown. */
  givenNames: readonly (readonly string[])[];
  /** ISO dates. */
  birthDates: readonly string[];
}

/** The traits that tell persons apart. */
export type Trait = 'familyName' | 'givenNames' | 'birthDate';

/** Of how many persons a page speaks, and the traits on which its parts do not agree. */
export interface Persons {
  several: boolean;
  conflicts: ReadonlySet<Trait>;
}

/** More parts than any chart has: a page of many people. */
const MOST_SCOPES = 100;

/** The traits on which two parts cannot both be right about one person; on itself, those it shows twice. */
export function conflictsOf(one: Scope, other: Scope): Set<Trait> {
  const conflicts = new Set<Trait>();
  if (namesDisagree(one, other)) conflicts.add('familyName');
  const given = [...one.givenNames, ...other.givenNames];
  if (given.some((names, at) => given.slice(at + 1).some((more) => !sameStart(names, more))))
    conflicts.add('givenNames');
  if (new Set([...one.birthDates, ...other.birthDates]).size > 1) conflicts.add('birthDate');
  return conflicts;
}

/**
 * True when two parts speak of two persons: other given names, as twins have; or another family name
 * and another date. One of these two alone may be a slip, or a father and his son: it is a conflict.
 */
export function areTwo(conflicts: ReadonlySet<Trait>): boolean {
  return conflicts.has('givenNames') || (conflicts.has('familyName') && conflicts.has('birthDate'));
}

/**
 * The parts gathered by person: two are together when nothing sets them apart and the same others
 * stand apart from both. So a part that says little joins none of two persons, and no part ever
 * joins two that contradict each other, in whatever order they come.
 */
export function personsIn(scopes: readonly Scope[]): Scope[][] {
  const persons = new Map<string, Scope[]>();
  scopes.forEach((scope, at) => {
    const apart = scopes.flatMap((other, rank) =>
      rank !== at && areTwo(conflictsOf(scope, other)) ? [rank] : [],
    );
    const key = apart.join(' ');
    persons.set(key, [...(persons.get(key) ?? []), scope]);
  });
  return [...persons.values()];
}

/** Judges all the parts of a page: one person on whom they agree, one on whom they do not, several. */
export function judgePersons(scopes: readonly Scope[]): Persons {
  const conflicts = new Set<Trait>();
  const different = [...new Map(scopes.map((scope) => [JSON.stringify(scope), scope])).values()];
  const judged = different.slice(0, MOST_SCOPES);
  judged.forEach((one, at) => {
    for (const other of judged.slice(at))
      for (const trait of conflictsOf(one, other)) conflicts.add(trait);
  });
  // Most pages agree with themselves: nobody is to be told apart.
  if (conflicts.size === 0 && judged.length === different.length)
    return { several: false, conflicts };
  const twofold = judged.some((scope) => areTwo(conflictsOf(scope, scope)));
  const several = twofold || different.length > MOST_SCOPES || personsIn(judged).length > 1;
  return { several, conflicts };
}

function namesDisagree(one: Scope, other: Scope): boolean {
  const births = new Set([...one.birthNames, ...other.birthNames]);
  const used = new Set([...one.usedNames, ...other.usedNames]);
  const unknown = new Set([...one.familyNames, ...other.familyNames]);
  if (births.size > 1 || used.size > 1 || unknown.size > 1) return true;
  const known = new Set([...births, ...used]);
  return known.size > 0 && [...unknown].some((name) => !known.has(name));
}

/** « Jeanne » and « Jeanne Marie » agree; « Jean » and « Jean-Pierre » do not. */
function sameStart(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter).join('|') === other.slice(0, shorter).join('|');
}
