import { firstSettled } from '../../lib/domain/first-settled.ts';
import type { Room } from '../room.ts';

/** Under the first actors: what can still change, and whether the user may stop there. */
export interface StripNote {
  text: string;
  mayStop: boolean;
}

/** Comes with the engine: the first question does without it. */
export function stripNote({ knowledge, orientation, context, state }: Room): StripNote | null {
  if (!knowledge || !orientation) return null;
  const remaining = orientation.nextQuestions.length;
  if (remaining === 0) return { text: 'Plus rien ne peut changer cela.', mayStop: true };
  const settled =
    orientation.preemption === null && firstSettled(knowledge.pack, context, state.answers);
  const what = settled ? 'la suite' : 'cela';
  const left =
    remaining === 1
      ? `1 réponse peut encore changer ${what}.`
      : `${remaining} réponses peuvent encore changer ${what}.`;
  return { text: settled ? `Le premier acteur ne changera plus. ${left}` : left, mayStop: settled };
}
