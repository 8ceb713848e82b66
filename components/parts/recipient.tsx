import type { Channel } from '../../lib/domain/channel.ts';
import type { Addressee } from '../../lib/domain/referral.ts';
import { channelText, deliveryText } from '../text/delivery-text.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  addressee: Addressee | null;
  /** How it takes a request; null: not known. */
  accepts: readonly Channel[] | null;
  /** The sheet names nobody. */
  anonymous: boolean;
  onChoose(): void;
  onCopy(address: string): void;
};

/** Where the document goes, how that place takes requests, and the mailbox to copy. */
export function Recipient({ addressee, accepts, anonymous, onChoose, onCopy }: Props) {
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
  const { name, mss, phone, email } = addressee;
  return (
    <>
      <dl class="contacts">
        <div>
          <dt>{deliveryText.recipient}</dt>
          <dd>
            <strong>{name}</strong>
          </dd>
        </div>
        {mss !== '' && (
          <div>
            <dt>{requestText.mss}</dt>
            <dd>
              {mss}{' '}
              <Button look="link" onPress={() => onCopy(mss)}>
                {deliveryText.copyAddress}
              </Button>
            </dd>
          </div>
        )}
        {phone !== '' && (
          <div>
            <dt>{requestText.phone}</dt>
            <dd>{phone}</dd>
          </div>
        )}
        <div>
          <dt>{deliveryText.accepts}</dt>
          <dd>
            {accepts && accepts.length > 0
              ? accepts.map((channel) => channelText[channel]).join(', ')
              : deliveryText.acceptsUnknown}
          </dd>
        </div>
      </dl>
      {!anonymous && email !== '' && mss === '' && (
        <p class="warning">{deliveryText.ordinaryAddress}</p>
      )}
    </>
  );
}
