import { reachToConfirm } from '../../lib/domain/confirmed-identity.ts';
import type { Room } from '../room.ts';
import { patientText } from '../text/patient-text.ts';
import { ReachRows } from './reach-rows.tsx';

type Props = { room: Room };

/** What was read of how to reach the person and stays out of the request until it is confirmed. */
export function ReachToConfirm({ room }: Props) {
  const { state, context } = room;
  const isDoctor = context.role === 'medecin-traitant';
  const waiting = reachToConfirm(state).filter((each) => each !== 'medecinTraitant' || !isDoctor);
  if (!state.confirmed || waiting.length === 0) return null;
  return (
    <section class="block" aria-labelledby="reach-waits-title">
      <h3 id="reach-waits-title">{patientText.reachToConfirm}</h3>
      <p class="help">{patientText.reachLead}</p>
      <ReachRows room={room} reaches={waiting} />
    </section>
  );
}
