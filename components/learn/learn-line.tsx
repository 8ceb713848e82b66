import type { LearnField, PickedPlace } from '../../lib/domain/learned.ts';
import { Spoken } from '../parts/spoken.tsx';
import { learnText } from '../text/learn-text.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  field: LearnField;
  place: PickedPlace | null;
  busy: boolean;
  onShow(): void;
  onDrop(): void;
};

/** One value of the chart, and where it was shown to be. */
export function LearnLine({ field, place, busy, onShow, onDrop }: Props) {
  const label = learnText.fields[field];
  return (
    <li>
      <p>
        <strong>{label}</strong>
        {place && <span class="quiet">{` ${whereText(place)}`}</span>}
      </p>
      <div class="actions">
        {place && (
          <Button look="link" disabled={busy} onPress={onDrop}>
            {learnText.drop}
            <Spoken text={label} />
          </Button>
        )}
        <Button disabled={busy} onPress={onShow}>
          {learnText.show}
          <Spoken text={label} />
        </Button>
      </div>
    </li>
  );
}

function whereText({ by, place, label }: PickedPlace): string {
  if (label !== '') return learnText.beside(label);
  return by === 'selector' && place.includes(' > ') ? learnText.byPosition : learnText.byPlace;
}
