import type { Pack } from '../domain/pack.ts';
import { caseFaults } from './check/case-faults.ts';
import { playCases, type PlayedCase } from './check/play-cases.ts';
import { type ParsedFiles, sortFiles } from './parse-files.ts';
import type { ReferenceCase } from './reference-case.ts';

/** A reference case and where it is written. */
export interface NamedCase {
  path: string;
  content: ReferenceCase;
}

/** What two versions of a pack answer differently to the same cases. */
export interface Comparison {
  /** Cases played. */
  cases: number;
  /** Those that change; what no longer passes comes first, then by path. */
  changes: readonly CaseChange[];
}

/** How a listed actor stands: to be called, to be confirmed, to be informed. */
export type ListedStatus = 'recommended' | 'to-confirm' | 'link';

/** What changes in one case; null and empty lists where nothing does. */
export interface CaseChange {
  file: string;
  title: string;
  /** Whether what the case expects was given before and is no longer, or the contrary. */
  verdict: 'fails-now' | 'passes-now' | null;
  /** What the case expects and the new version does not give, in sentences. */
  unmet: readonly string[];
  /** Why a version cannot play the case; null when it can. */
  unplayable: Between<string | null> | null;
  /** First number of the pre-emption, else first actor listed; null: nobody. */
  first: Between<string | null> | null;
  added: readonly string[];
  removed: readonly string[];
  statuses: readonly (Between<ListedStatus> & { actor: string })[];
  /** The same actors in another order, the first one apart. */
  reordered: boolean;
  /** Keys of the pre-emption. */
  preemption: Between<readonly string[]> | null;
  complexity: Between<PlayedCase['complexity']> | null;
  /** Whether the request is open. */
  request: Between<boolean> | null;
}

/** The same thing in both versions. */
export interface Between<T> {
  before: T;
  after: T;
}

/** The reference cases of two versions, each once; a case written in both is read in the later one. */
export function casesOfBoth(before: ParsedFiles, after: ParsedFiles): NamedCase[] {
  const cases = new Map(
    [...before.entries('cases'), ...after.entries('cases')].map((each) => [each.path, each]),
  );
  return [...cases.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Plays every case with both versions. Pure; the order of the rules in a pack changes nothing. */
export function comparePacks(before: Pack, after: Pack, cases: readonly NamedCase[]): Comparison {
  const [old, fresh] = [outcomesOf(before, cases), outcomesOf(after, cases)];
  const changes = cases.flatMap(({ path, content }) => {
    const [was, is] = [old(path), fresh(path)];
    const change = { file: path, title: content.title, ...differences(was, is) };
    return isChange(change) ? [change] : [];
  });
  const rank = ({ verdict }: CaseChange) => (verdict === 'fails-now' ? 0 : 1);
  return { cases: cases.length, changes: changes.toSorted((a, b) => rank(a) - rank(b)) };
}

/** What one version answers to one case. */
interface Outcome {
  unplayable: string | null;
  unmet: readonly string[];
  first: string | null;
  listed: ReadonlyMap<string, ListedStatus>;
  numbers: readonly string[];
  complexity: PlayedCase['complexity'];
  open: boolean;
}

function outcomesOf(pack: Pack, cases: readonly NamedCase[]): (path: string) => Outcome {
  const files = sortFiles(new Map(cases.map(({ path, content }) => [path, content]))).parsed;
  const { played, faults } = playCases(files, pack);
  const unmet = Map.groupBy(caseFaults(played), ({ file }) => file);
  const outcomes = new Map(
    played.map((one) => [one.file, outcomeOf(one, messages(unmet.get(one.file)))]),
  );
  const refused = new Map(faults.map(({ file, message }) => [file, message]));
  return (path) => outcomes.get(path) ?? { ...NOTHING, unplayable: refused.get(path) ?? '' };
}

const NOTHING: Outcome = {
  unplayable: null,
  unmet: [],
  first: null,
  listed: new Map(),
  numbers: [],
  complexity: 'unknown',
  open: false,
};

function messages(faults: readonly { message: string }[] = []): string[] {
  return faults.map(({ message }) => message);
}

function outcomeOf(
  { list, numbers, complexity, referralOpen }: PlayedCase,
  unmet: readonly string[],
): Outcome {
  const listed = new Map(
    list.entries.map(({ actor, link, status }) => [actor, link ? ('link' as const) : status]),
  );
  return {
    unplayable: null,
    unmet,
    first: numbers[0] ?? list.entries[0]?.actor ?? null,
    listed,
    numbers,
    complexity,
    open: referralOpen,
  };
}

function differences(was: Outcome, is: Outcome): Omit<CaseChange, 'file' | 'title'> {
  const [old, fresh] = [[...was.listed.keys()], [...is.listed.keys()]];
  const kept = old.filter((actor) => is.listed.has(actor));
  const first = between(was.first, is.first);
  return {
    verdict: verdictOf(was, is),
    unmet: is.unmet,
    unplayable: between(was.unplayable, is.unplayable),
    first,
    added: fresh.filter((actor) => !was.listed.has(actor)),
    removed: old.filter((actor) => !is.listed.has(actor)),
    statuses: kept.flatMap((actor) => {
      const [before, after] = [was.listed.get(actor), is.listed.get(actor)];
      return before && after && before !== after ? [{ actor, before, after }] : [];
    }),
    reordered:
      first === null && kept.join(' ') !== fresh.filter((actor) => was.listed.has(actor)).join(' '),
    preemption:
      was.numbers.join(' ') === is.numbers.join(' ')
        ? null
        : { before: was.numbers, after: is.numbers },
    complexity: between(was.complexity, is.complexity),
    request: between(was.open, is.open),
  };
}

function between<T extends string | boolean | null>(before: T, after: T): Between<T> | null {
  return before === after ? null : { before, after };
}

function passes({ unplayable, unmet }: Outcome): boolean {
  return unplayable === null && unmet.length === 0;
}

function verdictOf(was: Outcome, is: Outcome): CaseChange['verdict'] {
  if (passes(was) === passes(is)) return null;
  return passes(was) ? 'fails-now' : 'passes-now';
}

function isChange(change: CaseChange): boolean {
  const { verdict, unplayable, first, added, removed, statuses, reordered } = change;
  const { preemption, complexity, request } = change;
  return (
    [verdict, unplayable, first, preemption, complexity, request].some((each) => each !== null) ||
    added.length + removed.length + statuses.length > 0 ||
    reordered
  );
}
