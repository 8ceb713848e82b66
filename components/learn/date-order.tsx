import { useId } from 'preact/hooks';
import type { LearnDraft } from '../../lib/domain/learned.ts';
import { learnText } from '../text/learn-text.ts';
import { Choice } from '../ui/choice.tsx';

type Props = { dates: LearnDraft['dates']; onChange(dates: 'day-first' | 'month-first'): void };

/** Nothing in a page of numbers says which one is the day: the user does. */
export function DateOrder({ dates, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="date-order">
      <legend>{learnText.datesTitle}</legend>
      {(['day-first', 'month-first'] as const).map((order) => (
        <Choice
          key={order}
          kind="radio"
          name={name}
          checked={dates === order}
          onChange={() => onChange(order)}
        >
          {order === 'day-first' ? learnText.dayFirst : learnText.monthFirst}
        </Choice>
      ))}
    </fieldset>
  );
}
