import { useEffect, useRef } from 'preact/hooks';
import { mayWriteRequest } from '../../lib/domain/consultation.ts';
import { AddresseeBlock } from '../parts/addressee-block.tsx';
import { focusField } from '../parts/focus-field.ts';
import { FormBlock } from '../parts/form-block.tsx';
import { GateNotice } from '../parts/gate-notice.tsx';
import { MissingList } from '../parts/missing-list.tsx';
import { ReachToConfirm } from '../parts/reach-to-confirm.tsx';
import { writeRequest } from '../parts/written-request.ts';
import type { Room } from '../room.ts';
import { fr } from '../text/fr.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';
import { ClosedRequest } from '../parts/closed-request.tsx';

type Props = { room: Room };

/** The request, written; what is mandatory and missing is listed, one click goes there. */
export function RequestStep({ room }: Props) {
  const { knowledge, orientation, state, send, goTo } = room;
  const step = useRef<HTMLElement>(null);
  const goToField = (id: string): void => focusField(step.current, id);
  const ready = Boolean(knowledge && orientation);
  useEffect(() => {
    if (ready && room.target) goToField(room.target);
  }, [ready, room.target]);
  if (!knowledge || !orientation) return <p class="quiet">{fr.loading}</p>;
  if (!mayWriteRequest(state, orientation.referral)) {
    return <ClosedRequest room={room} referral={orientation.referral} />;
  }
  const request = writeRequest(room, knowledge, orientation);
  return (
    <section ref={step} class="room" aria-labelledby="request-title" part="request">
      <h2 id="request-title" tabIndex={-1}>
        {state.anonymous ? requestText.anonymousTitle : requestText.title}
      </h2>
      {state.anonymous && <p>{requestText.anonymousLead}</p>}
      <MissingList missing={request.missing} onGoTo={goToField} />
      <ReachToConfirm room={room} />
      <AddresseeBlock room={room} knowledge={knowledge} addressee={request.referral.addressee} />
      {request.blocks.map(({ block, fields }) => (
        <FormBlock
          key={block.id}
          block={block}
          fields={fields}
          request={request}
          isRequired={(field) =>
            knowledge.engine.isRequired(field, request.referral, request.holds)
          }
          onEdit={(field, value) => send({ type: 'field-edited', field, value })}
        />
      ))}
      <GateNotice
        gate={request.gate}
        missing={request.missing.filter(({ block }) => block === knowledge.pack.form.gate.block)}
        onGoTo={goToField}
        onDeliver={() => goTo('delivery')}
      />
      {request.gate.state === 'open' && (
        <p class="way-on">
          <Button look="primary" wayOn shortcut={fr.enterKey} onPress={() => goTo('delivery')}>
            {requestText.deliver}
          </Button>
        </p>
      )}
    </section>
  );
}
