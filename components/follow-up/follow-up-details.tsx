import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import { withOutcome } from '../../lib/domain/follow-up-outcome.ts';
import { Spoken } from '../parts/spoken.tsx';
import { followUpText } from '../text/follow-up-text.ts';
import { Choice } from '../ui/choice.tsx';
import { AnswerDay } from './answer-day.tsx';
import { LabelForm } from './label-form.tsx';
import { RemoveRequest } from './remove-request.tsx';
import type { FollowUps } from './use-follow-ups.ts';

type Props = {
  followUp: FollowUp;
  name: string;
  today: string;
  run: FollowUps['run'];
  say(sentence: string): void;
  /** The choice of the outcome, when the line does not show it already. */
  outcome: ComponentChildren;
};

/** What is seldom changed: the day of the answer, a completion asked, the label; and the way out. */
export function FollowUpDetails({ followUp, name, today, run, say, outcome }: Props) {
  const id = useId();
  const put = (changed: FollowUp): Promise<boolean> => run((store) => store.put(changed));
  return (
    <details class="fold">
      <summary>
        {followUpText.details}
        <Spoken text={followUpText.detailsOf(name)} />
      </summary>
      {outcome}
      {followUp.outcomeOn !== null && (
        <AnswerDay
          id={`${id}-on`}
          followUp={followUp}
          day={followUp.outcomeOn}
          today={today}
          onChoose={(day) => void put(withOutcome(followUp, followUp.outcome, day, followUp))}
        />
      )}
      <Choice
        kind="checkbox"
        name={`${id}-completion`}
        checked={followUp.completionAsked}
        onChange={(completionAsked) => void put({ ...followUp, completionAsked })}
      >
        {followUpText.completionAsked}
      </Choice>
      <LabelForm
        label={followUp.label}
        onKeep={async (label) => {
          if (await put({ ...followUp, label })) say(followUpText.labelKept);
        }}
      />
      <RemoveRequest
        name={name}
        onRemove={async () => {
          if (await run((store) => store.forget(followUp.id))) say(followUpText.removed);
        }}
      />
    </details>
  );
}
