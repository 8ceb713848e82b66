import type { ReferralState } from '../../lib/domain/orientation.ts';
import { mayWriteRequest } from '../../lib/domain/consultation.ts';
import type { Room } from '../room.ts';
import { fr } from '../text/fr.ts';
import { orientationText } from '../text/orientation-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { room: Room; referral: ReferralState };

/** The way to the request, always in sight; or why it is closed, and whether the user may decide. */
export function RequestDoor({ room, referral }: Props) {
  const open = mayWriteRequest(room.state, referral);
  return (
    <aside class="strip door" aria-labelledby="door-title" part="request-door">
      <div>
        <h3 id="door-title">{orientationText.requestTitle}</h3>
        {!referral.open && <p>{referral.reason}</p>}
        {!open && referral.overridable && <p class="help">{orientationText.yourDecision}</p>}
      </div>
      {open && (
        <Button look="primary" wayOn shortcut={fr.enterKey} onPress={() => room.goTo('request')}>
          {orientationText.write}
        </Button>
      )}
      {!open && referral.overridable && (
        <Button onPress={() => room.send({ type: 'request-opened' })}>
          {orientationText.openAnyway}
        </Button>
      )}
    </aside>
  );
}
