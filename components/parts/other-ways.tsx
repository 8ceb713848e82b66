import type { Way } from '../../lib/domain/consultation.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { WayList } from './way-list.tsx';

type Props = { ways: readonly Way[]; disabled: boolean; onDeliver(way: Way): void };

/** What this addressee did not ask for, and that may serve: folded. */
export function OtherWays({ ways, disabled, onDeliver }: Props) {
  if (ways.length === 0) return null;
  return (
    <details class="fold">
      <summary>{deliveryText.others}</summary>
      <WayList ways={ways} disabled={disabled} plain onDeliver={onDeliver} />
    </details>
  );
}
