import type { Case } from '../../domain/case.ts';
import type { Orientation } from '../../domain/orientation.ts';
import { PatientContext } from '../../domain/patient.ts';
import { packFileText } from './pack-file-text.ts';

/** What an author says of a case beside its facts and answers. */
export interface CaseWords {
  title: string;
  situation: string;
}

/** A reference case in the making: its path below `packs/` and its text. */
export interface CaseFile {
  path: string;
  text: string;
}

/**
 * Writes a played case as a reference case that expects what was obtained: who is first, who is
 * recommended, the numbers, the request. Facts that are at their default are left out. The file is
 * named after the title, with a number when the name is taken.
 */
export function caseFile(
  folder: string,
  { title, situation }: CaseWords,
  { context, answers }: Case,
  { preemption, recommendations, complexity, referral }: Orientation,
  taken: (path: string) => boolean,
): CaseFile {
  const id = freeId(slug(title), (each) => taken(pathOf(folder, each)));
  const byDefault = PatientContext.parse({});
  const facts = Object.entries(context).filter(
    ([key, value]) => key === 'setting' || value !== Object(byDefault)[key],
  );
  const called = recommendations.filter(({ status, link }) => status === 'recommended' && !link);
  const numbers = preemption?.keys ?? [];
  const content = {
    id,
    title,
    situation,
    context: Object.fromEntries(facts),
    answers,
    first: numbers[0] ?? recommendations[0]?.actor ?? 'completer-informations',
    must: called.map(({ actor }) => actor),
    mustNot: [],
    preemption: numbers,
    complexity,
    referralOpen: referral.open,
  };
  return { path: pathOf(folder, id), text: packFileText(content) };
}

function pathOf(folder: string, id: string): string {
  return `${folder}cases/${id}.json`;
}

/** A title as a file name: « Chute, 84 ans » gives `chute-84-ans`. */
function slug(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return plain || 'cas';
}

function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let number = 2; isTaken(free); number += 1) free = `${id}-${number}`;
  return free;
}
