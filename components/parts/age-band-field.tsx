import { useId } from 'preact/hooks';
import type { ConsultationEvent } from '../../lib/domain/consultation-events.ts';
import type { Consultation } from '../../lib/domain/consultation.ts';
import { patientText } from '../text/patient-text.ts';
import { SelectField } from '../ui/select-field.tsx';

type Props = { state: Consultation; send(event: ConsultationEvent): void };

/** A band, not an age: its bounds are the ages that rules read. */
export function AgeBandField({ state, send }: Props) {
  const bands = Object.entries(patientText.ageBands).map(([id, label]) => ({ id, label }));
  const { ageBand } = state.facts;
  return (
    <SelectField
      id={useId()}
      label={patientText.ageBand}
      value={ageBand === null ? '' : String(ageBand)}
      options={bands}
      none={patientText.ageUnknown}
      onChoose={(id) =>
        send({ type: 'facts-set', facts: { ageBand: id === '' ? null : Number(id) } })
      }
    />
  );
}
