import type { FieldValue } from '../../lib/domain/referral.ts';
import type { ReferralForm } from '../../lib/domain/referral-form.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  atOnce: NonNullable<ReferralForm['gate']['atOnce']>;
  /** ISO date. */
  today: string;
  onEdit(field: string, value: FieldValue, settled?: boolean): void;
};

/** The most frequent answers of the gate in one press of the user's. */
export function GateAtOnce({ atOnce, today, onEdit }: Props) {
  const answer = (): void => {
    if (atOnce.today) onEdit(atOnce.today, today);
    for (const [field, value] of Object.entries(atOnce.values)) onEdit(field, value, true);
  };
  return (
    <p class="at-once">
      <Button onPress={answer}>{atOnce.label}</Button>
    </p>
  );
}
