import type { Way } from '../../lib/domain/consultation.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { disabled: boolean; onDeliver(way: Way): void };

const WAYS: readonly Way[] = ['copy', 'pdf', 'print'];

/** Secure mail first, because it is the channel for what names a person; paper last. */
export function WayList({ disabled, onDeliver }: Props) {
  return (
    <ul class="ways" part="ways">
      {WAYS.map((way, index) => (
        <li key={way}>
          <Button
            look={index === 0 ? 'primary' : 'plain'}
            disabled={disabled}
            onPress={() => onDeliver(way)}
          >
            {deliveryText.ways[way]}
          </Button>
          <span class="help">{deliveryText.waysHelp[way]}</span>
        </li>
      ))}
    </ul>
  );
}
