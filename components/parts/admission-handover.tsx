import { useState } from 'preact/hooks';
import type { AdmissionList } from '../../lib/domain/admission-list.ts';
import { confirmedIdentity } from '../../lib/domain/confirmed-identity.ts';
import { type Failure, failed } from '../../lib/domain/failure.ts';
import type { Knowledge, Room } from '../room.ts';
import { admissionText } from '../text/admission-text.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { HeldNotice } from './held-notice.tsx';
import { isStillSameChart } from './same-chart.ts';

type Props = { room: Room; knowledge: Knowledge; list: AdmissionList };

type Way = 'print' | 'copy';

const NOT_HANDED: Readonly<Record<Way, Failure>> = {
  print: { code: 'document-not-made', format: 'printable-page' },
  copy: { code: 'document-not-made', format: 'plain-text' },
};

/** The list on paper or in the clipboard, on the user's gesture. Nobody is named who was not confirmed. */
export function AdmissionHandover({ room, knowledge, list }: Props) {
  const { state, settings, delivery, today } = room;
  const [done, setDone] = useState<{ way: Way; time: string } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const handOver = async (way: Way): Promise<void> => {
    if (!(await isStillSameChart(room))) return;
    const hand = { copy: delivery.copyText, print: delivery.print }[way];
    const document = knowledge.engine.admissionDocument({
      pack: knowledge.pack,
      list,
      identity: confirmedIdentity(state),
      establishment: state.anonymous ? '' : settings.letterhead.structure,
      today,
    });
    const handed = await hand.call(delivery, document).catch(() => failed(NOT_HANDED[way]));
    setFailure(handed.ok ? null : handed.failure);
    setDone(handed.ok ? { way, time: room.time() } : null);
  };
  return (
    <>
      <p class="actions">
        <Button disabled={state.held} onPress={() => void handOver('print')}>
          {admissionText.print}
        </Button>
        <Button disabled={state.held} onPress={() => void handOver('copy')}>
          {admissionText.copy}
        </Button>
      </p>
      {state.held && <HeldNotice />}
      <p class="quiet" role="status">
        {done && admissionText.handedOver[done.way](done.time)}
        {done?.way === 'copy' && ` ${deliveryText.clipboard}`}
      </p>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
