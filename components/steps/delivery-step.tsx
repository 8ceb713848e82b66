import { mayWriteRequest } from '../../lib/domain/consultation.ts';
import type { Way } from '../../lib/domain/consultation.ts';
import { AboutPerson } from '../parts/about-person.tsx';
import { ClosedRequest } from '../parts/closed-request.tsx';
import { DeliveredList } from '../parts/delivered-list.tsx';
import { DocumentPreview } from '../parts/document-preview.tsx';
import { EraseBlock } from '../parts/erase-block.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { GateNotice } from '../parts/gate-notice.tsx';
import { HeldNotice } from '../parts/held-notice.tsx';
import { Recipient } from '../parts/recipient.tsx';
import { useHandover } from '../parts/use-handover.ts';
import { WayList } from '../parts/way-list.tsx';
import { writeRequest } from '../parts/written-request.ts';
import type { Room } from '../room.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { fr } from '../text/fr.ts';
import { Button } from '../ui/button.tsx';

type Props = { room: Room };

/** Secure mail first, because it is the channel for what names a person; paper last. */
const EVERYWHERE: readonly Way[] = ['copy', 'pdf', 'print'];

/** The ways to hand the request over, what was handed over and when, and « Effacer ». */
export function DeliveryStep({ room }: Props) {
  const { knowledge, orientation, state } = room;
  const { mishap, deliver } = useHandover(room);
  if (!knowledge || !orientation) return <p class="quiet">{fr.loading}</p>;
  if (!mayWriteRequest(state, orientation.referral)) {
    return <ClosedRequest room={room} referral={orientation.referral} />;
  }
  const request = writeRequest(room, knowledge, orientation);
  const document = request.document();
  const ways = state.link === 'same' ? [...EVERYWHERE, 'note' as const] : EVERYWHERE;
  const closed = request.gate.state === 'closed';
  const gateBlock = knowledge.pack.form.gate.block;
  const holding = request.missing.filter(({ block }) => closed && block === gateBlock);
  const missing = request.missing.filter((field) => !holding.includes(field));
  return (
    <section class="room" aria-labelledby="delivery-title" part="delivery">
      <h2 id="delivery-title" tabIndex={-1}>
        {deliveryText.title}
      </h2>
      <p>{request.withoutIdentity ? deliveryText.leadAnonymous : deliveryText.lead}</p>
      {!request.withoutIdentity && state.confirmed && <AboutPerson identity={state.identity} />}
      <Recipient addressee={request.referral.addressee} onChoose={() => room.goTo('request')} />
      {missing.length > 0 && (
        <p>
          {deliveryText.missing(missing.length)}{' '}
          <Button look="link" onPress={() => room.goTo('request', missing[0]?.id)}>
            {deliveryText.seeMissing}
          </Button>
        </p>
      )}
      {closed && (
        <GateNotice
          gate={request.gate}
          missing={holding}
          onGoTo={(id) => room.goTo('request', id)}
          onDeliver={() => undefined}
        />
      )}
      {state.held && <HeldNotice />}
      <WayList
        ways={ways}
        disabled={closed || state.held}
        onDeliver={(way) => void deliver(way, request)}
      />
      {mishap && (
        <FailureNotice
          failure={mishap.failure}
          instead={mishap.copied ? deliveryText.onClipboard : undefined}
        />
      )}
      <DeliveredList deliveries={state.deliveries} />
      <DocumentPreview document={document} />
      <EraseBlock
        sure={state.deliveries.length > 0}
        anonymous={state.anonymous}
        onErase={room.erase}
      />
    </section>
  );
}
