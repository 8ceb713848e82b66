import { useState } from 'preact/hooks';
import { mayWriteRequest } from '../../lib/domain/consultation.ts';
import type { Way } from '../../lib/domain/consultation.ts';
import { failed } from '../../lib/domain/failure.ts';
import type { Failure } from '../../lib/domain/failure.ts';
import { AboutPerson } from '../parts/about-person.tsx';
import { ClosedRequest } from '../parts/closed-request.tsx';
import { DeliveredList } from '../parts/delivered-list.tsx';
import { DocumentPreview } from '../parts/document-preview.tsx';
import { EraseBlock } from '../parts/erase-block.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { GateNotice } from '../parts/gate-notice.tsx';
import { Recipient } from '../parts/recipient.tsx';
import { WayList } from '../parts/way-list.tsx';
import { writeRequest } from '../parts/written-request.ts';
import type { Room } from '../room.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { fr } from '../text/fr.ts';
import { Button } from '../ui/button.tsx';

type Props = { room: Room };

/** What is said when the way itself breaks: its code did not arrive, or it has a bug. */
const NOT_HANDED: Readonly<Record<Way, Failure>> = {
  copy: { code: 'document-not-made', format: 'plain-text' },
  print: { code: 'document-not-made', format: 'printable-page' },
  pdf: { code: 'document-not-made', format: 'pdf' },
};

/** The ways to hand the request over, what was handed over and when, and « Effacer ». */
export function DeliveryStep({ room }: Props) {
  const { knowledge, orientation, state, send, delivery } = room;
  const [failure, setFailure] = useState<Failure | null>(null);
  if (!knowledge || !orientation) return <p class="quiet">{fr.loading}</p>;
  if (!mayWriteRequest(state, orientation.referral)) {
    return <ClosedRequest room={room} referral={orientation.referral} />;
  }
  const request = writeRequest(room, knowledge, orientation);
  const document = request.document();
  const deliver = async (way: Way): Promise<void> => {
    const hand = { copy: delivery.copyText, print: delivery.print, pdf: delivery.downloadPdf }[way];
    const handed = await hand.call(delivery, document).catch(() => failed(NOT_HANDED[way]));
    setFailure(handed.ok ? null : handed.failure);
    if (!handed.ok) return;
    send({ type: 'delivered', way, time: room.time(), serial: state.serial });
    room.onDelivered();
  };
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
      <WayList disabled={closed} onDeliver={(way) => void deliver(way)} />
      {failure && <FailureNotice failure={failure} />}
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
