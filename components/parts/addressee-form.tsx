import { useId, useState } from 'preact/hooks';
import type { Addressee } from '../../lib/domain/referral.ts';
import type { Room } from '../room.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

type Props = { room: Room; onKept(): void };

const BLANK: Addressee = {
  id: null,
  name: '',
  phone: '',
  mss: '',
  email: '',
  website: '',
  verifiedOn: null,
  source: null,
};

/** An addressee that the directory does not know: typed once and kept, but on a public page. */
export function AddresseeForm({ room, onKept }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(BLANK);
  const { anonymous } = room.state;
  const space = room.knowledge?.engine.mailSpaceOf(typed.mss, room.knowledge.pack.secureMail);
  const warning = space === 'ordinary' || space === 'malformed' ? requestText.notSecure : undefined;
  const keep = (event: Event): void => {
    event.preventDefault();
    if (typed.name.trim() === '') return;
    const { settings, commune } = room;
    room.send({ type: 'addressee-typed', addressee: typed });
    if (commune) {
      const typedAddressees = { ...settings.typedAddressees, [commune.departement]: typed };
      room.keep({ ...settings, typedAddressees });
    }
    onKept();
  };
  return (
    <details class="fold">
      <summary>{anonymous ? requestText.typeHere : requestText.typeOnce}</summary>
      <form onSubmit={keep}>
        <p class="help">{anonymous ? requestText.typeHereLead : requestText.typeOnceLead}</p>
        {(['name', 'phone', 'mss'] as const).map((field) => (
          <TextField
            key={field}
            id={`${id}-${field}`}
            label={requestText[field]}
            type={field === 'phone' ? 'tel' : 'text'}
            value={typed[field]}
            warning={field === 'mss' ? warning : undefined}
            onInput={(value) => setTyped({ ...typed, [field]: value })}
          />
        ))}
        <Button submit disabled={typed.name.trim() === ''}>
          {anonymous ? requestText.take : requestText.keep}
        </Button>
      </form>
    </details>
  );
}
