import { useEffect, useRef } from 'preact/hooks';
import type { ConsultationEvent } from '../../lib/domain/consultation-events.ts';
import type { Consultation } from '../../lib/domain/consultation.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { initials } from './person-line.tsx';

type Props = { state: Consultation; send(event: ConsultationEvent): void };

/** Another chart is shown than the one of the consultation: the user decides, nothing moves. */
export function ChartChanged({ state, send }: Props) {
  const who = initials(state) || patientText.thisPerson;
  const notice = useRef<HTMLDivElement>(null);
  // A key typed now must not answer for the person of before.
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice title={patientText.changedTitle}>
        <p>{patientText.changedLead(who)}</p>
        <div class="actions">
          <Button look="primary" onPress={() => send({ type: 'person-kept' })}>
            {patientText.keep(who)}
          </Button>
          <Button onPress={() => send({ type: 'person-replaced' })}>{patientText.replace}</Button>
        </div>
        <p class="help">{patientText.replaceHelp}</p>
      </Notice>
    </div>
  );
}
