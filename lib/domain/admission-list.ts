import type { AdmissionTask } from './admission.ts';
import { type Answers, UNSURE } from './checklist.ts';
import { holds } from './evaluate.ts';
import { offeredAnswers } from './offers.ts';
import type { Because } from './orientation.ts';
import type { Pack } from './pack.ts';
import type { PatientContext } from './patient.ts';
import { positiveReasonsOf } from './reasons.ts';
import { situate, type Situation, withAnswer } from './situation.ts';
import { gapsOf, trace } from './trace.ts';

export type Deadline = AdmissionTask['by'];

/** One line: what to do, or what to clarify before knowing whether it is to be done. */
export interface AdmissionLine {
  /** Id of the task in the pack. */
  task: string;
  text: string;
  /** Key of the actor it concerns; null for what the ward does itself. */
  actor: string | null;
  state: 'to-do' | 'to-clarify';
  /** The answers that put it on the list, without those that offer the list itself. */
  because: Because[];
  /** Question ids, `age` or `commune`; empty for what is to be done. */
  missing: string[];
}

/** Whom to alert at a hospital admission and what to prepare, by deadline, soonest first. */
export interface AdmissionList {
  title: string;
  lead: string;
  /** Only those that have lines; what is to be done first. */
  sections: { by: Deadline; lines: AdmissionLine[] }[];
  /** What could still add a line and is not on it: no answer is never « non ». */
  unanswered: string[];
  /** Tags of the sources of its lines. */
  sources: string[];
}

const DEADLINES: readonly Deadline[] = ['now', 'during-stay', 'before-discharge'];

/**
 * The list for these answers; null where it is not offered. A task that does not hold is absent; one
 * that may hold is to clarify when one « ne sait pas » or its only missing answer would put it there.
 */
export function admissionList(
  pack: Pack,
  context: PatientContext,
  answers: Answers,
): AdmissionList | null {
  const situation = situate(pack, context, answers);
  const { title, lead, when, tasks } = pack.admission;
  if (holds(when, situation) !== 'true') return null;
  const offer = positiveReasonsOf(trace(when, situation), situation);
  const weighed = tasks.map((task) => ({ task, line: lineOf(task, situation, offer) }));
  const shown = weighed.flatMap(({ task, line }) => (line ? [{ task, line }] : []));
  const listed = new Set(shown.flatMap(({ line }) => line.missing));
  return {
    title,
    lead,
    sections: DEADLINES.map((by) => ({
      by,
      lines: shown
        .filter(({ task }) => task.by === by)
        .map(({ line }) => line)
        .toSorted((a, b) => Number(a.state === 'to-clarify') - Number(b.state === 'to-clarify')),
    })).filter(({ lines }) => lines.length > 0),
    unanswered: [
      ...new Set(
        weighed
          .filter(({ line }) => line === null)
          .flatMap(({ task }) => gapsOf(trace(task.when, situation)))
          .filter((id) => !listed.has(id)),
      ),
    ],
    sources: [...new Set(shown.flatMap(({ task }) => task.sources))],
  };
}

function lineOf(
  task: AdmissionTask,
  situation: Situation,
  offer: readonly Because[],
): AdmissionLine | null {
  const node = trace(task.when, situation);
  if (node.truth === 'false') return null;
  const line = { task: task.id, text: task.text, actor: task.actor ?? null };
  if (node.truth === 'true') {
    const because = positiveReasonsOf(node, situation).filter(
      ({ question }) => !offer.some((known) => known.question === question),
    );
    return { ...line, state: 'to-do', because, missing: [] };
  }
  const missing = doubtsOf(task, gapsOf(node), situation);
  if (missing.length === 0) return null;
  return { ...line, state: 'to-clarify', because: [], missing };
}

/** The « ne sait pas » that alone would put the task on the list, or the only answer it lacks. */
function doubtsOf(task: AdmissionTask, gaps: readonly string[], situation: Situation): string[] {
  const [only] = gaps;
  if (gaps.length === 1 && only !== undefined) return mayAdd(task, only, situation) ? [only] : [];
  return gaps.filter((id) => situation.answers[id] === UNSURE && mayAdd(task, id, situation));
}

function mayAdd(task: AdmissionTask, id: string, situation: Situation): boolean {
  const question = situation.index.questions.get(id);
  // An age or a commune settles what it is asked for.
  if (!question) return true;
  return offeredAnswers(question, situation).some(
    (answer) => holds(task.when, withAnswer(situation, id, answer)) === 'true',
  );
}
