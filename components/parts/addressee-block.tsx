import { useRef, useState } from 'preact/hooks';
import type { Addressee } from '../../lib/domain/referral.ts';
import type { Knowledge, Room } from '../room.ts';
import { dateInWords } from '../text/date-text.ts';
import { orientationText } from '../text/orientation-text.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';
import { AddresseeForm } from './addressee-form.tsx';
import { DacChoice } from './dac-choice.tsx';

type Props = { room: Room; knowledge: Knowledge; addressee: Addressee | null };

/** To whom: the DAC found, one of the candidates, or one typed once and kept. */
export function AddresseeBlock({ room, knowledge, addressee }: Props) {
  // Open while there is nobody: choosing must not take the choices away under the eyes.
  const [changing, setChanging] = useState(addressee === null);
  const block = useRef<HTMLElement>(null);
  const kept = (): void => {
    setChanging(false);
    block.current?.focus();
  };
  const typed = room.state.anonymous ? requestText.typedHere : requestText.typedKept;
  return (
    <section
      ref={block}
      class="block"
      tabIndex={-1}
      aria-labelledby="addressee-title"
      part="addressee"
    >
      <h3 id="addressee-title">{requestText.addressee}</h3>
      {addressee ? (
        <Written addressee={addressee} typed={typed} />
      ) : (
        <p>{requestText.noAddressee}</p>
      )}
      {addressee && !changing && (
        <Button look="link" onPress={() => setChanging(true)}>
          {requestText.change}
        </Button>
      )}
      {(!addressee || changing) && (
        <>
          <DacChoice room={room} knowledge={knowledge} />
          <AddresseeForm room={room} onKept={kept} />
        </>
      )}
    </section>
  );
}

function Written({ addressee, typed }: { addressee: Addressee; typed: string }) {
  const ways = [addressee.phone, addressee.mss].filter((way) => way !== '');
  return (
    <>
      <p>
        <strong>{addressee.name}</strong>
      </p>
      <p>{ways.length > 0 ? ways.join(' · ') : orientationText.unknownContact}</p>
      <p class="quiet">
        {addressee.verifiedOn === null
          ? typed
          : `${requestText.from.directory}, ${orientationText.verified(dateInWords(addressee.verifiedOn))}`}
      </p>
    </>
  );
}
