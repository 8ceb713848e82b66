import { isEmpty } from '../../lib/domain/referral-fields.ts';
import type { FieldValue } from '../../lib/domain/referral.ts';
import type { ReferralForm } from '../../lib/domain/referral-form.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  gate: ReferralForm['gate'];
  values: Readonly<Record<string, FieldValue>>;
  /** ISO date. */
  today: string;
  onEdit(field: string, value: FieldValue, settled?: boolean): void;
};

/** The most frequent answers of the gate in one press of the user's, while none is given. */
export function GateAtOnce({ gate: { atOnce }, values, today, onEdit }: Props) {
  if (!atOnce || Object.keys(atOnce.values).some((id) => !isEmpty(values[id]))) return null;
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
