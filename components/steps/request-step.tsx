import { mayWriteRequest } from '../../lib/domain/consultation.ts';
import { ClosedRequest } from '../parts/closed-request.tsx';
import { RequestForm } from '../parts/request-form.tsx';
import type { Room } from '../room.ts';
import { fr } from '../text/fr.ts';

type Props = { room: Room };

/** The request, once the orientation or the user opens it. */
export function RequestStep({ room }: Props) {
  const { knowledge, orientation, state } = room;
  if (!knowledge || !orientation) return <p class="quiet">{fr.loading}</p>;
  if (!mayWriteRequest(state, orientation.referral)) {
    return <ClosedRequest room={room} referral={orientation.referral} />;
  }
  return <RequestForm room={room} knowledge={knowledge} orientation={orientation} />;
}
