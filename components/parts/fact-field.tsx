import { useId } from 'preact/hooks';
import type { Facts } from '../../lib/domain/consultation.ts';
import type { Room } from '../room.ts';
import { patientText } from '../text/patient-text.ts';
import { SelectField } from '../ui/select-field.tsx';

type Props = { room: Room; fact: 'residence' | 'setting' | 'role' | 'subject' };

/** A fact of the context, in the words of the checklist. The setting is remembered. */
export function FactField({ room, fact }: Props) {
  const id = useId();
  const wording = room.checklist.facts.find((candidate) => candidate.id === fact);
  if (!wording?.options) return null;
  const choose = (chosen: string): void => {
    // The options of the checklist are those of the fact's own schema, plus none for the role.
    const facts = { [fact]: chosen === '' ? null : chosen } as Partial<Facts>;
    room.send({ type: 'facts-set', facts });
    if (facts.setting) room.keep({ ...room.settings, setting: facts.setting });
  };
  return (
    <SelectField
      id={id}
      label={wording.label}
      value={room.state.facts[fact] ?? ''}
      options={wording.options}
      none={fact === 'role' ? patientText.roleUnknown : undefined}
      onChoose={choose}
    />
  );
}
