import type { Addressee } from '../../lib/domain/referral.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { addressee: Addressee | null; onChoose(): void };

/** Where the document goes, to copy into the secure mailbox. */
export function Recipient({ addressee, onChoose }: Props) {
  if (!addressee) {
    return (
      <p>
        {requestText.noAddressee}{' '}
        <Button look="link" onPress={onChoose}>
          {deliveryText.chooseRecipient}
        </Button>
      </p>
    );
  }
  return (
    <dl class="contacts">
      <div>
        <dt>{deliveryText.recipient}</dt>
        <dd>
          <strong>{addressee.name}</strong>
        </dd>
      </div>
      {(['mss', 'phone'] as const).map(
        (way) =>
          addressee[way] !== '' && (
            <div key={way}>
              <dt>{requestText[way]}</dt>
              <dd>{addressee[way]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
