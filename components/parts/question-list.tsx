import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../lib/domain/checklist.ts';
import type { Displayed } from '../../lib/domain/flow.ts';
import { focusOnward, focusQuestion, questionOf } from './question-focus.ts';
import { QuestionField } from './question-field.tsx';
import { keyAct } from './question-keys.ts';

type Props = {
  displayed: readonly Displayed[];
  /** Questions that can still change something; null while that is not known. */
  useful: readonly string[] | null;
  onAnswer(question: string, answer: Answer | null): void;
  /** The user has said enough. */
  onFinish(): void;
  /** The request, without looking at the orientation again. */
  onWrite(): void;
};

/** The checklist. Keys work on the question that has the focus, and never with a modifier. */
export function QuestionList({ displayed, useful, onAnswer, onFinish, onWrite }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const leaving = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (leaving.current !== null) onward(leaving.current);
    leaving.current = null;
  });

  const onward = (from: string): void => {
    if (list.current) focusOnward(list.current, displayed, useful, from);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const id = questionOf(event.target);
    const current = displayed.find(({ question }) => question.id === id);
    const act = current && keyAct(event.key, current);
    if (!current || !act || !list.current) return;
    event.preventDefault();
    event.stopPropagation();
    if (act.act === 'move') {
      focusQuestion(list.current, neighbour(displayed, current, act.by));
    } else if (act.act === 'onward') {
      onward(current.question.id);
    } else if (act.act === 'finish') {
      onFinish();
    } else if (act.act === 'write') {
      onWrite();
    } else {
      if (act.onward) leaving.current = current.question.id;
      onAnswer(current.question.id, act.answer);
    }
  };

  return (
    <div class="question-list" ref={list} onKeyDown={onKeyDown}>
      {displayed.map((shown) => (
        <QuestionField
          key={shown.question.id}
          displayed={shown}
          spent={isSpent(shown, useful)}
          onAnswer={(answer) => onAnswer(shown.question.id, answer)}
        />
      ))}
    </div>
  );
}

function neighbour(all: readonly Displayed[], from: Displayed, by: 1 | -1): string | undefined {
  const asked = all.filter(({ settled }) => !settled);
  return asked[asked.indexOf(from) + by]?.question.id;
}

function isSpent({ question, answer }: Displayed, useful: readonly string[] | null): boolean {
  return answer === undefined && useful !== null && !useful.includes(question.id);
}
