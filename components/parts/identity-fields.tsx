import { useId } from 'preact/hooks';
import { ageOn } from '../../lib/domain/age.ts';
import type { ConsultationEvent } from '../../lib/domain/consultation-events.ts';
import type { Consultation } from '../../lib/domain/consultation.ts';
import { patientText } from '../text/patient-text.ts';
import { SelectField } from '../ui/select-field.tsx';
import { originText } from './origin-text.ts';
import { TextField } from '../ui/text-field.tsx';

type Props = {
  state: Consultation;
  today: string;
  send(event: ConsultationEvent): void;
};

const SEXES = (['F', 'M'] as const).map((id) => ({ id, label: patientText.sexes[id] }));

/** The same traits, to correct or to type. */
export function IdentityFields({ state, today, send }: Props) {
  const id = useId();
  const { identity } = state;
  const wrongDate = identity.birthDate !== '' && ageOn(identity.birthDate, today) === null;
  return (
    <>
      {(['birthName', 'usedName', 'givenNames', 'birthDate'] as const).map((trait) => (
        <TextField
          key={trait}
          id={`${id}-${trait}`}
          label={patientText.fields[trait]}
          type={trait === 'birthDate' ? 'date' : 'text'}
          value={identity[trait]}
          help={originText(state, trait)}
          warning={trait === 'birthDate' && wrongDate ? patientText.dateWrong : undefined}
          onInput={(value) => send({ type: 'identity-edited', field: trait, value })}
        />
      ))}
      <SelectField
        id={`${id}-sex`}
        label={patientText.fields.sex}
        value={identity.sex}
        options={SEXES}
        none={patientText.sexes['']}
        onChoose={(value) => send({ type: 'identity-edited', field: 'sex', value })}
      />
    </>
  );
}
