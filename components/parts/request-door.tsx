import type { ReferralState } from '../../lib/domain/orientation.ts';
import { mayWriteRequest } from '../../lib/domain/consultation.ts';
import type { Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { room: Room; referral: ReferralState };

/** The way to the request, or why it is closed and whether the user may decide otherwise. */
export function RequestDoor({ room, referral }: Props) {
  const open = mayWriteRequest(room.state, referral);
  return (
    <section class="block door" aria-labelledby="door-title" part="request-door">
      <h3 id="door-title">{orientationText.requestTitle}</h3>
      {!referral.open && <p>{referral.reason}</p>}
      {open ? (
        <Button look="primary" wayOn onPress={() => room.goTo('request')}>
          {orientationText.write}
        </Button>
      ) : (
        referral.overridable && (
          <>
            <p class="help">{orientationText.yourDecision}</p>
            <Button onPress={() => room.send({ type: 'request-opened' })}>
              {orientationText.openAnyway}
            </Button>
          </>
        )
      )}
    </section>
  );
}
