import { useId, useState } from 'preact/hooks';
import { REACH } from '../../lib/domain/consultation.ts';
import type { Room } from '../room.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { originText } from './origin-text.ts';
import { ReachRows } from './reach-rows.tsx';
import { reachValue } from './reach-row.tsx';

type Props = { room: Room };

const FIELDS = ['phone', 'addressLine', 'postalCode', 'medecinTraitant'] as const;

/** Phone, address and doctor: apart from the identity, each confirmed by itself, or typed. */
export function ReachBlock({ room }: Props) {
  const { state, send } = room;
  const id = useId();
  const [editing, setEditing] = useState(false);
  const known = REACH.filter((reach) => reachValue(state, reach) !== '');
  const typing = editing || known.length === 0;
  const type = (field: (typeof FIELDS)[number], value: string): void => {
    setEditing(true);
    send({ type: 'identity-edited', field, value });
  };
  return (
    <details class="block fold" open={editing || known.length > 0}>
      <summary>
        <h3>{patientText.reachTitle}</h3>
      </summary>
      {typing ? (
        FIELDS.map((field) => (
          <TextField
            key={field}
            id={`${id}-${field}`}
            label={patientText.fields[field]}
            type={field === 'phone' ? 'tel' : 'text'}
            value={state.identity[field]}
            help={originText(state, field)}
            onInput={(value) => type(field, value)}
          />
        ))
      ) : (
        <>
          <ReachRows room={room} reaches={known} />
          <Button look="link" onPress={() => setEditing(true)}>
            {patientText.edit}
          </Button>
        </>
      )}
    </details>
  );
}
