import { useEffect, useState } from 'preact/hooks';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import { isAnswerDate } from '../../lib/domain/follow-up-outcome.ts';
import { followUpText } from '../text/follow-up-text.ts';
import { TextField } from '../ui/text-field.tsx';

type Props = {
  id: string;
  followUp: FollowUp;
  /** The day kept now. */
  day: string;
  today: string;
  onChoose(day: string): void;
};

/** The day of the answer. What is being typed stays, digit by digit; a day that cannot be is not kept. */
export function AnswerDay({ id, followUp, day, today, onChoose }: Props) {
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);
  return (
    <TextField
      id={id}
      type="date"
      label={followUpText.outcomeOn}
      value={typed}
      warning={isAnswerDate(typed, followUp, today) ? undefined : followUpText.outcomeOnWrong}
      onInput={(next) => {
        setTyped(next);
        if (isAnswerDate(next, followUp, today)) onChoose(next);
      }}
    />
  );
}
