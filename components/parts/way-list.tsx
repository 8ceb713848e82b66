import type { Way } from '../../lib/domain/consultation.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  ways: readonly Way[];
  disabled: boolean;
  /** None is to be preferred. */
  plain?: boolean;
  onDeliver(way: Way): void;
};

/** The ways to hand over, the first one being the one to prefer. */
export function WayList({ ways, disabled, plain = false, onDeliver }: Props) {
  return (
    <ul class="ways" part="ways">
      {ways.map((way, index) => (
        <li key={way}>
          <Button
            look={index === 0 && !plain ? 'primary' : 'plain'}
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
