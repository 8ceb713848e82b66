import { useId, useState } from 'preact/hooks';
import type { PackAddress } from '../../lib/domain/installed-pack.ts';
import type { PackStore } from '../../lib/ports.ts';
import { dateInWords } from '../text/date-text.ts';
import { OUTCOMES, packsText } from '../text/packs-text.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { ShownPacks } from '../use-packs.ts';
import { Spoken } from './spoken.tsx';

type Props = {
  addresses: readonly PackAddress[];
  store: PackStore;
  busy: boolean;
  run: ShownPacks['run'];
};

/** Where newer packs are looked for, how the last search ended, and the way to search now. */
export function PackAddresses({ addresses, store, busy, run }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = async (): Promise<void> => {
    if ((await run(() => store.allowAddress(typed))).ok) setTyped('');
  };
  return (
    <>
      <h3>{packsText.addresses}</h3>
      <p class="quiet">{packsText.addressesLead}</p>
      {addresses.length === 0 && <p>{packsText.noAddress}</p>}
      <ul class="pack-list">
        {addresses.map((line) => (
          <AddressLine
            key={line.address}
            line={line}
            onAllow={() => void run(() => store.allowAddress(line.address))}
            onForget={() => void run(() => store.forgetAddress(line.address))}
          />
        ))}
      </ul>
      {addresses.length > 0 && (
        <Button disabled={busy} onPress={() => void run(() => store.search(), packsText.searched)}>
          {busy ? packsText.searching : packsText.search}
        </Button>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField id={id} label={packsText.address} value={typed} onInput={setTyped} />
        <div class="actions">
          <Button submit disabled={typed.trim() === ''}>
            {packsText.addAddress}
          </Button>
        </div>
      </form>
    </>
  );
}

type LineProps = { line: PackAddress; onAllow(): void; onForget(): void };

function AddressLine({ line, onAllow, onForget }: LineProps) {
  const { address, byPolicy, allowed, searchedOn, outcome } = line;
  const last =
    outcome && `${OUTCOMES[outcome]} ${searchedOn ? `(${dateInWords(searchedOn)})` : ''}`;
  return (
    <li>
      <p class="address">{address}</p>
      {byPolicy && <p class="quiet">{packsText.byPolicy}</p>}
      <p>{allowed ? last : packsText.notAllowed}</p>
      <div class="actions">
        {!allowed && (
          <Button onPress={onAllow}>
            {packsText.allow}
            <Spoken text={address} />
          </Button>
        )}
        {!byPolicy && (
          <Button onPress={onForget}>
            {packsText.remove}
            <Spoken text={address} />
          </Button>
        )}
      </div>
    </li>
  );
}
