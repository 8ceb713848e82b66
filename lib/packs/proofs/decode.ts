import { type Answer, type Answers, type Question, UNSURE } from '../../domain/checklist.ts';
import { PatientContext } from '../../domain/patient.ts';
import { type Diagram, NEVER } from './diagrams.ts';
import type { Frame } from './frame.ts';
import type { AnswerCode, FactCode } from './variables.ts';

/** A consultation found by a proof: facts and answers, what does not matter left as by default. */
export interface Found {
  context: PatientContext;
  answers: Answers;
  /** The value of each variable: to tell whether a diagram holds there. */
  valueOf(level: number): boolean;
}

/** The plainest consultation of a diagram; null when there is none. */
export function findIn(diagram: Diagram, frame: Frame): Found | null {
  const solution = frame.diagrams.solution(diagram);
  if (!solution) return null;
  const valueOf = (level: number) => solution.get(level) ?? false;
  const is = (code: Diagram) => frame.diagrams.holds(code, valueOf);
  const fact = <T>({ values, is: codes }: FactCode<T>) =>
    values.find((_, at) => is(codes[at] ?? NEVER));
  const context = PatientContext.parse({
    subject: fact(frame.subject),
    dangerHandled: fact(frame.dangerHandled),
    setting: fact(frame.setting),
    residence: fact(frame.residence),
    role: fact(frame.role),
    age: fact(frame.age),
    commune: fact(frame.commune),
  });
  const answers: Record<string, Answer> = {};
  for (const question of frame.index.pack.checklist.questions) {
    const code = frame.answers.get(question.id);
    const answer = code && answerIn(question, code, is);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return { context, answers, valueOf };
}

function answerIn(
  question: Question,
  code: AnswerCode,
  is: (code: Diagram) => boolean,
): Answer | undefined {
  if (is(code.unanswered)) return undefined;
  if (is(code.unsure)) return UNSURE;
  const chosen = [...code.chosen].filter(([, where]) => is(where)).map(([id]) => id);
  return question.kind === 'multiple' ? chosen : chosen[0];
}

/**
 * Every consultation with these facts and these answers, the other questions answered or not. Its age
 * and commune stand for those that no condition tells apart.
 */
export function completionsOf(context: PatientContext, answers: Answers, frame: Frame): Diagram {
  const d = frame.diagrams;
  const fact = <T>({ values, is }: FactCode<T>, wanted: T): Diagram =>
    is[values.indexOf(wanted)] ?? NEVER;
  const given = [...frame.answers].flatMap(([id, code]): Diagram[] => {
    const answer = answers[id];
    if (answer === undefined) return [];
    if (answer === UNSURE) return [code.unsure];
    const chosen = typeof answer === 'string' ? [answer] : answer;
    const options = [...code.chosen].map(([option, where]) =>
      chosen.includes(option) ? where : d.not(where),
    );
    return [d.and(code.known, ...options)];
  });
  return d.and(
    fact(frame.subject, context.subject),
    fact(frame.dangerHandled, context.dangerHandled),
    fact(frame.setting, context.setting),
    fact(frame.residence, context.residence),
    fact(frame.role, context.role),
    fact(frame.age, ageLike(context.age, frame)),
    fact(frame.commune, frame.communeLike(context.commune)),
    ...given,
  );
}

function ageLike(age: number | null, { age: { values } }: Frame): number | null {
  if (age === null) return null;
  return values.findLast((from) => from !== null && from <= age) ?? null;
}
