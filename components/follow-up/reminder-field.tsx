import { REMINDER_CHOICES } from '../../lib/domain/follow-up-list.ts';
import { followUpText } from '../text/follow-up-text.ts';
import { SelectField } from '../ui/select-field.tsx';

type Props = { days: number | null; onChoose(days: number | null): void };

/** After how many days without a decision the panel says a word. */
export function ReminderField({ days, onChoose }: Props) {
  return (
    <SelectField
      id="follow-up-reminder"
      label={followUpText.reminder}
      value={String(days)}
      options={REMINDER_CHOICES.map((choice) => ({
        id: String(choice),
        label: followUpText.reminderAfter(choice),
      }))}
      onChoose={(id) => onChoose(REMINDER_CHOICES.find((choice) => String(choice) === id) ?? null)}
    />
  );
}
