import { useEffect, useRef } from 'preact/hooks';
import type { Displayed } from '../../lib/domain/flow.ts';
import { LiveStrip } from '../parts/live-strip.tsx';
import { focusOnward, focusQuestion } from '../parts/question-focus.ts';
import { QuestionList } from '../parts/question-list.tsx';
import type { Room } from '../room.ts';
import { fr } from '../text/fr.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  room: Room;
  /** Go to the first question: not when a page has just opened and the user is elsewhere. */
  takesFocus: boolean;
};

/** One list of questions, one key per answer; what they lead to stays in sight. */
export function QuestionsStep({ room, takesFocus }: Props) {
  const { state, send, context, orientation, knowledge } = room;
  const step = useRef<HTMLElement>(null);
  const displayed = shownQuestions(room);
  const finish = (): void => room.goTo('orientation');
  const useful = orientation?.nextQuestions ?? null;
  const lacksContext = (['age', 'commune'] as const).some((fact) => context[fact] === null);
  useEffect(() => {
    const list = step.current?.querySelector<HTMLElement>('.question-list');
    if (!takesFocus || !list) return;
    if (room.target) focusQuestion(list, room.target);
    else focusOnward(list, displayed, useful, '');
  }, []);
  return (
    <section ref={step} class="room" aria-labelledby="questions-title" part="questions">
      <h2 id="questions-title">{fr.questionsTitle}</h2>
      <p class="help keys">{fr.keysHelp}</p>
      <QuestionList
        displayed={displayed}
        useful={useful}
        onAnswer={(question, answer) => send({ type: 'answered', question, answer })}
        onFinish={finish}
        onWrite={() => room.goTo(orientation?.referral.open ? 'request' : 'orientation')}
      />
      {state.anonymous && lacksContext && (
        <Button onPress={() => room.goTo('patient')}>{fr.completeContext}</Button>
      )}
      <LiveStrip
        orientation={orientation}
        pack={knowledge?.pack ?? null}
        note={knowledge?.engine.stripNote(room) ?? null}
        onSeeOrientation={finish}
      />
    </section>
  );
}

/** Before the knowledge arrives: the core questions, without those that need it. */
function shownQuestions({ state, context, checklist, knowledge, orientation }: Room): Displayed[] {
  if (knowledge) {
    const { displayedQuestions, beneathOpeners } = knowledge.engine;
    const next = orientation?.nextQuestions ?? [];
    const { pack } = knowledge;
    return beneathOpeners(displayedQuestions(pack, context, state.answers, next), pack);
  }
  return checklist.questions
    .filter((question) => !question.opensIf && question.subject === context.subject)
    .map((question) => ({
      question,
      options: question.kind === 'yes-no' ? [] : question.options.filter((o) => !o.offeredIf),
      answer: state.answers[question.id],
      followUp: false,
      settled: false,
    }));
}
