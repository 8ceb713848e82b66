import { mayWriteRequest } from '../../lib/domain/consultation.ts';
import { AboutPerson } from '../parts/about-person.tsx';
import { recordOf } from '../parts/addressee.ts';
import { ClosedRequest } from '../parts/closed-request.tsx';
import { DeliveredList } from '../parts/delivered-list.tsx';
import { DocumentPreview } from '../parts/document-preview.tsx';
import { EraseBlock } from '../parts/erase-block.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { GateNotice } from '../parts/gate-notice.tsx';
import { HeldNotice } from '../parts/held-notice.tsx';
import { OtherWays } from '../parts/other-ways.tsx';
import { PersonNotice } from '../parts/person-notice.tsx';
import { Recipient } from '../parts/recipient.tsx';
import { useCopiedLine } from '../parts/use-copied-line.ts';
import { useHandover } from '../parts/use-handover.ts';
import { WayList } from '../parts/way-list.tsx';
import { writtenPerson } from '../parts/written-person.ts';
import { writeRequest } from '../parts/written-request.ts';
import type { Room } from '../room.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { fr } from '../text/fr.ts';
import { Button } from '../ui/button.tsx';
import { deferred } from '../ui/deferred.tsx';

type Props = { room: Room };

const SAID = { waiting: '', missing: fr.partMissing };

/** Only the extension fills forms and follows requests. */
const OwnForms = deferred(async () => (await import('../parts/own-forms.tsx')).OwnForms, SAID);
const FollowUp = deferred(
  async () => (await import('../follow-up/follow-up-after-delivery.tsx')).FollowUpAfterDelivery,
  SAID,
);

/** The ways that this addressee takes, in its order; what was handed over and when; « Effacer ». */
export function DeliveryStep({ room }: Props) {
  const { knowledge, orientation, state } = room;
  const { mishap, deliver } = useHandover(room);
  const copied = useCopiedLine(room);
  if (!knowledge || !orientation) return <p class="quiet">{fr.loading}</p>;
  if (!mayWriteRequest(state, orientation.referral)) {
    return <ClosedRequest room={room} referral={orientation.referral} />;
  }
  const request = writeRequest(room, knowledge, orientation);
  const { withoutIdentity, gate, referral } = request;
  const { addressee } = referral;
  const { person, changed } = writtenPerson(referral, state.identity);
  const record = recordOf(addressee, knowledge);
  const accepts = record?.accepts ?? null;
  const { first, others } = knowledge.engine.waysOut({
    accepts,
    anonymous: withoutIdentity,
    publicPage: state.anonymous,
    chart: state.link === 'same' && !changed,
  });
  const closed = gate.state === 'closed';
  const locked = closed || state.held;
  const gateBlock = knowledge.pack.form.gate.block;
  const holding = request.missing.filter(({ block }) => closed && block === gateBlock);
  const missing = request.missing.filter((field) => !holding.includes(field));
  const [firstDelivery] = state.deliveries;
  const recorded = record?.forms ?? [];
  const formFirst = accepts?.[0] === 'pdf-form' || accepts?.[0] === 'web-form';
  const ownFirst = !withoutIdentity && formFirst && recorded.length > 0;
  return (
    <section class="room" aria-labelledby="delivery-title" part="delivery">
      <h2 id="delivery-title" tabIndex={-1}>
        {deliveryText.title}
      </h2>
      <p>{withoutIdentity ? deliveryText.leadAnonymous : deliveryText.lead}</p>
      {!withoutIdentity && state.confirmed && <AboutPerson identity={person} />}
      <Recipient
        addressee={addressee}
        accepts={accepts}
        anonymous={withoutIdentity}
        onChoose={() => room.goTo('request')}
        onCopy={(address) => void copied.address(address)}
      />
      {!withoutIdentity && state.confirmed && changed && (
        <p class="warning">{deliveryText.personChanged}</p>
      )}
      {request.warnings[0] && (
        <p class="warning">
          {deliveryText.doubtful(request.warnings.length)}{' '}
          <Button look="link" onPress={() => room.goTo('request', request.warnings[0]?.field)}>
            {deliveryText.seeDoubtful}
          </Button>
        </p>
      )}
      {missing.length > 0 && (
        <p>
          {deliveryText.missing(missing.length, withoutIdentity)}{' '}
          <Button look="link" onPress={() => room.goTo('request', missing[0]?.id)}>
            {deliveryText.seeMissing(missing.length)}
          </Button>
        </p>
      )}
      {closed && (
        <GateNotice
          gate={gate}
          missing={holding}
          onGoTo={(id) => room.goTo('request', id)}
          onDeliver={() => undefined}
        />
      )}
      {state.held && <HeldNotice />}
      {!withoutIdentity && (
        <OwnForms
          room={room}
          recorded={recorded}
          request={request}
          disabled={locked}
          preferred={ownFirst}
        />
      )}
      <WayList
        ways={first}
        disabled={locked}
        plain={ownFirst}
        onDeliver={(way) => void deliver(way, request)}
      />
      <OtherWays ways={others} disabled={locked} onDeliver={(way) => void deliver(way, request)} />
      {mishap && (
        <FailureNotice
          failure={mishap.failure}
          instead={mishap.copied ? deliveryText.onClipboard : undefined}
        />
      )}
      <DeliveredList
        deliveries={state.deliveries}
        today={room.today}
        onCopySubject={locked || withoutIdentity ? null : () => void copied.subject(request)}
      />
      <p role="status">{copied.said}</p>
      {(!withoutIdentity || state.anonymous) && (
        <PersonNotice room={room} knowledge={knowledge} addressee={addressee} />
      )}
      {firstDelivery && room.tools.followUps && (
        <FollowUp key={state.serial} room={room} delivered={firstDelivery} />
      )}
      <DocumentPreview document={request.document()} />
      <EraseBlock
        sure={state.deliveries.length > 0}
        anonymous={state.anonymous}
        onErase={room.erase}
      />
    </section>
  );
}
