import { useId } from 'preact/hooks';
import type { ConsultationEvent } from '../../lib/domain/consultation-events.ts';
import type { Consultation } from '../../lib/domain/consultation.ts';
import { patientText } from '../text/patient-text.ts';
import { TextField } from '../ui/text-field.tsx';

type Props = { state: Consultation; send(event: ConsultationEvent): void };

/** Phone, address and doctor: apart from the identity, and not part of its confirmation. */
export function ReachBlock({ state, send }: Props) {
  const id = useId();
  return (
    <details class="block fold">
      <summary>
        <h3>{patientText.reachTitle}</h3>
      </summary>
      {(['phone', 'addressLine', 'postalCode', 'medecinTraitant'] as const).map((field) => {
        const origin = state.origins[field];
        return (
          <TextField
            key={field}
            id={`${id}-${field}`}
            label={patientText.fields[field]}
            type={field === 'phone' ? 'tel' : 'text'}
            value={state.identity[field]}
            help={origin && patientText.readBeside(origin.label)}
            onInput={(value) => send({ type: 'identity-edited', field, value })}
          />
        );
      })}
    </details>
  );
}
