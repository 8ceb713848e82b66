import { type Case, parseCase } from '../../lib/domain/case.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { PatientContext } from '../../lib/domain/patient.ts';
import { caseFaults } from '../../lib/packs/check/case-faults.ts';
import type { PackTexts } from '../../lib/packs/check/finding.ts';
import { playCases } from '../../lib/packs/check/play-cases.ts';
import { type ParsedFiles, sortFiles } from '../../lib/packs/parse-files.ts';

/** What is played: a reference case as it is written, or a situation of one's own. */
export interface Play {
  /** Path of the reference case it began with; null for none. */
  file: string | null;
  /** Facts and answers once they were touched; null while they are those of the file. */
  touched: Case | null;
}

export const FREE_PLAY: Play = { file: null, touched: null };

const BLANK: Case = { context: PatientContext.parse({}), answers: {} };

/** A reference case by its path, with its title; unreadable ones are left out. */
export function casesIn(texts: PackTexts): { path: string; title: string }[] {
  return [...texts]
    .filter(([path]) => path.includes('/cases/'))
    .map(([path, text]) => ({ path, title: titleIn(text) ?? path }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The facts and answers to play, and why a reference case cannot be. */
export function givenOf(
  play: Play,
  texts: PackTexts,
  pack: Pack,
): { given: Case; unplayable: string | null } {
  if (play.touched) return { given: play.touched, unplayable: null };
  const [reference] = play.file === null ? [] : caseAt(play.file, texts).all('cases');
  if (!reference) return { given: BLANK, unplayable: null };
  const { context, answers } = reference;
  const read = parseCase({ context, answers }, pack, play.file ?? '');
  if (read.ok) return { given: read.value, unplayable: null };
  return { given: BLANK, unplayable: 'reason' in read.failure ? read.failure.reason : '' };
}

/** What the reference case expects and is not given, in sentences; null when it is not played as it is. */
export function unmetBy(play: Play, texts: PackTexts, pack: Pack): string[] | null {
  if (play.file === null || play.touched) return null;
  const { played, faults } = playCases(caseAt(play.file, texts), pack);
  return [...faults, ...caseFaults(played)].map(({ message }) => message);
}

/** The situation of a reference case as a colleague would tell it. */
export function storyOf({ file }: Play, texts: PackTexts): string | null {
  const [reference] = file === null ? [] : caseAt(file, texts).all('cases');
  return reference?.situation ?? null;
}

function caseAt(path: string, texts: PackTexts): ParsedFiles {
  return sortFiles(new Map([[path, parsed(texts.get(path) ?? '')]])).parsed;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function titleIn(text: string): string | null {
  const { title }: { title?: unknown } = Object(parsed(text));
  return typeof title === 'string' ? title : null;
}
