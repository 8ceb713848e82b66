import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/domain/failure.ts';
import type { Addressee } from '../../lib/domain/referral.ts';
import type { Knowledge, Room } from '../room.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from './failure-notice.tsx';

type Props = { room: Room; knowledge: Knowledge; addressee: Addressee | null };

/** The page to hand to the person: what a DAC is, what is shared, their right to say no. */
export function PersonNotice({ room, knowledge, addressee }: Props) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const print = async (): Promise<void> => {
    const { letterhead } = room.settings;
    const notice = knowledge.engine.informationNotice(
      knowledge.pack.notice,
      addressee,
      letterhead,
      room.today,
    );
    const printed = await room.delivery.printNotice(notice);
    setFailure(printed.ok ? null : printed.failure);
  };
  return (
    <p>
      <Button look="link" onPress={() => void print()}>
        {deliveryText.notice}
      </Button>{' '}
      <span class="help">{deliveryText.noticeHelp}</span>
      {failure && <FailureNotice failure={failure} />}
    </p>
  );
}
