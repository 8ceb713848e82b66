import type { ReferralState } from '../../lib/domain/orientation.ts';
import type { Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';
import { EraseBlock } from './erase-block.tsx';

type Props = { room: Room; referral: ReferralState };

/** Why no request is written yet, and whether the user may decide otherwise. */
export function ClosedRequest({ room, referral }: Props) {
  const { orientation, knowledge, state } = room;
  const actor = knowledge?.pack.policy.referral.actor;
  const missing = orientation?.recommendations.find((one) => one.actor === actor)?.missing ?? [];
  return (
    <section class="room" aria-labelledby="closed-title" part="request">
      <h2 id="closed-title" tabIndex={-1}>
        {requestText.closedTitle}
      </h2>
      <p>{referral.reason}</p>
      <div class="actions">
        {missing.length > 0 && (
          <Button look="primary" onPress={() => room.goTo('questions', missing[0])}>
            {requestText.answerMissing}
          </Button>
        )}
        <Button
          look={missing.length > 0 ? 'plain' : 'primary'}
          onPress={() => room.goTo('orientation')}
        >
          {requestText.back}
        </Button>
        {referral.overridable && (
          <Button onPress={() => room.send({ type: 'request-opened' })}>
            {orientationText.openAnyway}
          </Button>
        )}
      </div>
      {referral.overridable && <p class="help">{orientationText.yourDecision}</p>}
      <EraseBlock sure={false} anonymous={state.anonymous} onErase={room.erase} />
    </section>
  );
}
