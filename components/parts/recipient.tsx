import type { Addressee } from '../../lib/domain/referral.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { requestText } from '../text/request-text.ts';

type Props = { addressee: Addressee | null };

/** Where the document goes, to copy into the secure mailbox. */
export function Recipient({ addressee }: Props) {
  if (!addressee) return <p>{requestText.noAddressee}</p>;
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
