import { isAboutNobody } from '../../lib/domain/chart-events.ts';
import type { ConsultationEvent } from '../../lib/domain/consultation-events.ts';
import type { Consultation } from '../../lib/domain/consultation.ts';
import type { PatientReading } from '../../lib/domain/patient.ts';
import { personFrom } from '../../lib/domain/person-read.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { initials } from './person-line.tsx';

type Props = {
  state: Consultation;
  pending: PatientReading;
  send(event: ConsultationEvent): void;
};

/** Somebody else was read than the person of the consultation, or than nobody: nothing moves. */
export function OtherPerson({ state, pending, send }: Props) {
  const inText = isInText(pending);
  const replace = inText ? patientText.replaceByOther : patientText.replace;
  const keep = (): void => send({ type: 'person-kept' });
  const startAgain = <Button onPress={() => send({ type: 'person-replaced' })}>{replace}</Button>;
  if (isAboutNobody(state)) {
    return (
      <Notice title={patientText.joinTitle}>
        <p>{patientText.joinLead(initials(personFrom(pending)) || patientText.thisPerson)}</p>
        <div class="actions">
          <Button look="primary" onPress={() => send({ type: 'person-joined' })}>
            {patientText.join}
          </Button>
          {startAgain}
          <Button onPress={keep}>{patientText.stayNobody}</Button>
        </div>
      </Notice>
    );
  }
  const who = initials(state) || patientText.thisPerson;
  return (
    <Notice title={inText ? patientText.otherTitle : patientText.changedTitle}>
      <p>{inText ? patientText.otherLead(who) : patientText.changedLead(who)}</p>
      <div class="actions">
        <Button look="primary" onPress={keep}>
          {patientText.keep(who)}
        </Button>
        {startAgain}
      </div>
      <p class="help">
        {state.draft === null ? patientText.replaceHelp : patientText.replaceDraftHelp}
      </p>
    </Notice>
  );
}

/** True for a person read in a text: the chart shown may well be the right one. */
function isInText({ fields }: PatientReading): boolean {
  return Object.values(fields).every(
    (found) => found?.provenance.source !== 'generic' && found?.provenance.source !== 'adapter',
  );
}
