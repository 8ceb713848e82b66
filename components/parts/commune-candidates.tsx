import type { Room } from '../room.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { communesOfAddress, isAbroad } from './commune-of-address.ts';

type Props = { room: Room; onChoose(code: string): void };

/** The communes that the address of the chart may mean: offered, never guessed. */
export function CommuneCandidates({ room, onChoose }: Props) {
  const { state, communes, commune } = room;
  const { city, country, identity } = state;
  const address = { city, country, postalCode: identity.postalCode };
  if (!communes || commune) return null;
  if (isAbroad(address)) return <p class="help">{patientText.communeAbroad(country)}</p>;
  const candidates = communesOfAddress(communes, address);
  if (candidates.length === 0) return null;
  const several = candidates.length > 1 && address.postalCode !== '';
  return (
    <div class="candidates" role="group" aria-labelledby="candidates-title">
      <p class="help" id="candidates-title">
        {several
          ? patientText.communesOfCode(address.postalCode)
          : patientText.communesNamed(candidates.length)}
      </p>
      <div class="actions">
        {candidates.map(({ code, name, departementName }) => (
          <Button key={code} onPress={() => onChoose(code)}>
            {several ? name : `${name} (${departementName})`}
          </Button>
        ))}
      </div>
    </div>
  );
}
