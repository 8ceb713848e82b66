import type { Consultation } from '../../lib/domain/consultation.ts';
import { deliveryText } from '../text/delivery-text.ts';

type Props = { deliveries: Consultation['deliveries'] };

/** What was handed over and when; a copied text also stays in the clipboard. */
export function DeliveredList({ deliveries }: Props) {
  const copied = deliveries.some(({ way }) => way === 'copy');
  return (
    <div role="status">
      {deliveries.length > 0 && <h3>{deliveryText.doneTitle}</h3>}
      <ul class="delivered">
        {deliveries.map(({ way, time }, rank) => (
          <li key={rank}>{deliveryText.at(deliveryText.done[way], time)}</li>
        ))}
      </ul>
      {copied && <p class="help">{deliveryText.clipboard}</p>}
    </div>
  );
}
