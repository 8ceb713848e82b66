import type { Consultation } from '../../lib/domain/consultation.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  deliveries: Consultation['deliveries'];
  /** ISO date. */
  today: string;
  /** Null while nothing that names the person may leave. */
  onCopySubject: (() => void) | null;
};

/** What was handed over and when; what the clipboard keeps; what a sent archive still asks for. */
export function DeliveredList({ deliveries, today, onCopySubject }: Props) {
  const did = (asked: Consultation['deliveries'][number]['way']): boolean =>
    deliveries.some(({ way }) => way === asked);
  return (
    <div role="status">
      {deliveries.length > 0 && <h3>{deliveryText.doneTitle}</h3>}
      <ul class="delivered">
        {deliveries.map(({ way, date, time }, rank) => (
          <li key={rank}>
            {deliveryText.at(deliveryText.done[way], time, date === today ? undefined : date)}
          </li>
        ))}
      </ul>
      {did('copy') && <p class="help">{deliveryText.clipboard}</p>}
      {onCopySubject && did('xdm') && (
        <p>
          <Button look="link" onPress={onCopySubject}>
            {deliveryText.copySubject}
          </Button>{' '}
          <span class="help">{deliveryText.copySubjectHelp}</span>
        </p>
      )}
    </div>
  );
}
