import { reachToConfirm, REACH_FIELDS } from '../../lib/domain/confirmed-identity.ts';
import type { Consultation, Reach } from '../../lib/domain/consultation.ts';
import { phoneDisplay } from '../../lib/domain/french-text.ts';
import type { Room } from '../room.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { originText } from './origin-text.ts';
import type { Mark } from './page-mark.ts';
import { ReadRow } from './read-row.tsx';
import { Spoken } from './spoken.tsx';

type Props = { room: Room; reach: Reach; mark: Mark | null };

/** One way to reach the person, where it was read, and its own confirmation. */
export function ReachRow({ room, reach, mark }: Props) {
  const { state, send } = room;
  const field = REACH_FIELDS[reach].find((each) => state.identity[each] !== '');
  const label = patientText.reach[reach];
  const waits = reachToConfirm(state).includes(reach);
  return (
    <ReadRow
      label={label}
      value={reachValue(state, reach)}
      from={field && originText(state, field)}
      origin={field && state.origins[field]}
      mark={mark}
    >
      {waits ? (
        <Button onPress={() => send({ type: 'reach-confirmed', reach })}>
          {patientText.confirmOne}
          <Spoken text={` : ${label}`} />
        </Button>
      ) : (
        field && state.origins[field] && <span class="quiet">{patientText.confirmedOne}</span>
      )}
    </ReadRow>
  );
}

/** As it will be written, the town included; empty for a blank. */
export function reachValue({ identity, city }: Consultation, reach: Reach): string {
  if (reach === 'phone') return phoneDisplay(identity.phone);
  if (reach === 'medecinTraitant') return identity.medecinTraitant;
  const { addressLine, postalCode } = identity;
  const town = [postalCode, (addressLine || postalCode) && city].filter(Boolean).join(' ');
  return [addressLine, town].filter(Boolean).join(', ');
}
