import { useEffect, useRef, useState } from 'preact/hooks';
import type { Room } from '../room.ts';
import { fr } from '../text/fr.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { IdentityFields } from './identity-fields.tsx';
import { IdentityValues } from './identity-values.tsx';
import { isStillSameChart } from './same-chart.ts';

type Props = { room: Room };

/** The identity block: shown as read, confirmed with one key, corrected or typed when needed. */
export function IdentityBlock({ room }: Props) {
  const { state, send, today } = room;
  const form = useRef<HTMLFormElement>(null);
  const read = state.link !== 'none' && state.link !== 'typed';
  const [editing, setEditing] = useState(state.link === 'typed');
  const unsorted = state.unsortedName !== '';
  const hint = unsorted ? patientText.sortHint : patientText.confirmHint;
  const byHand = useRef(false);
  useEffect(() => {
    if (editing && byHand.current) form.current?.querySelector('input')?.focus();
    byHand.current = false;
  }, [editing]);
  const empty = Object.values(state.identity).every((value) => value === '');
  useEffect(() => {
    if (!read) return;
    setEditing(false);
    form.current?.querySelector<HTMLElement>('[type=submit], .unsorted button')?.focus();
  }, [read, unsorted, state.serial]);
  return (
    <form
      ref={form}
      class="block identity"
      part="identity"
      aria-labelledby="identity-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (unsorted) return;
        send({ type: 'identity-confirmed' });
        // Said at once when the page has moved on since it was read; the way on does not wait for it.
        void isStillSameChart(room);
      }}
    >
      <h3 id="identity-title">{patientText.identityTitle}</h3>
      {editing ? (
        <IdentityFields state={state} today={today} send={send} />
      ) : (
        read && <IdentityValues room={room} />
      )}
      <div class="actions">
        {(read || !empty) && !unsorted && (
          <Button look={state.confirmed ? 'plain' : 'primary'} submit shortcut={fr.enterKey}>
            {patientText.confirm}
          </Button>
        )}
        {!editing && (
          <Button
            onPress={() => {
              byHand.current = true;
              setEditing(true);
            }}
          >
            {read ? patientText.edit : patientText.typeByHand}
          </Button>
        )}
      </div>
      <p class="quiet" role="status">
        {state.confirmed ? patientText.confirmed : read && hint}
        {state.link === 'none' && !editing && patientText.howToRead}
      </p>
    </form>
  );
}
