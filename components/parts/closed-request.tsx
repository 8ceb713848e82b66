import type { ReferralState } from '../../lib/domain/orientation.ts';
import type { Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { room: Room; referral: ReferralState };

/** Why no request is written yet, and whether the user may decide otherwise. */
export function ClosedRequest({ room, referral }: Props) {
  return (
    <section class="room" aria-labelledby="closed-title" part="request">
      <h2 id="closed-title" tabIndex={-1}>
        {requestText.closedTitle}
      </h2>
      <p>{referral.reason}</p>
      <div class="actions">
        <Button look="primary" onPress={() => room.goTo('orientation')}>
          {requestText.back}
        </Button>
        {referral.overridable && (
          <Button onPress={() => room.send({ type: 'request-opened' })}>
            {orientationText.openAnyway}
          </Button>
        )}
      </div>
      {referral.overridable && <p class="help">{orientationText.yourDecision}</p>}
    </section>
  );
}
