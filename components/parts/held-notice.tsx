import { deliveryText } from '../text/delivery-text.ts';
import { Button } from '../ui/button.tsx';
import { CHART_CHANGED_ID } from './chart-changed.tsx';

/** Why nothing may leave now, one key from the choice that is asked above. */
export function HeldNotice() {
  return (
    <p class="warning" role="status">
      {deliveryText.held}{' '}
      <Button
        look="link"
        onPress={() => document.querySelector<HTMLElement>(`#${CHART_CHANGED_ID} button`)?.focus()}
      >
        {deliveryText.choose}
      </Button>
    </p>
  );
}
