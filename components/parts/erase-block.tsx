import { useState } from 'preact/hooks';
import { deliveryText } from '../text/delivery-text.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  /** Something was handed over: nothing is lost by erasing. */
  sure: boolean;
  /** Public page: there is no identity, and nothing is kept elsewhere. */
  anonymous: boolean;
  onErase(): void;
};

/** Ends the consultation. Asks once more while nothing has been handed over. */
export function EraseBlock({ sure, anonymous, onErase }: Props) {
  const [asked, setAsked] = useState(false);
  const ask = asked && !sure;
  const help = anonymous ? deliveryText.eraseHelpAnonymous : deliveryText.eraseHelp;
  return (
    <section class="block" aria-labelledby="erase-title" part="erase">
      <h3 id="erase-title">{deliveryText.eraseTitle}</h3>
      <p class="help">{ask ? deliveryText.eraseSure : help}</p>
      <div class="actions">
        {/* One button in both states: the key that asked must not be the one that erases. */}
        <Button onPress={sure ? onErase : () => setAsked(!asked)}>
          {ask ? deliveryText.eraseNo : deliveryText.erase}
        </Button>
        {ask && <Button onPress={onErase}>{deliveryText.eraseYes}</Button>}
      </div>
    </section>
  );
}
