import { useEffect, useRef, useState } from 'preact/hooks';
import type { PatientReading } from '../../lib/domain/patient.ts';
import type { Room } from '../room.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { initials } from './person-line.tsx';

type Props = { room: Room };

/** Where the choice is, for what waits for it. */
export const CHART_CHANGED_ID = 'chart-changed';

/** The chart shown may be another person's than that of the consultation: the user decides. */
export function ChartChanged({ room }: Props) {
  const { state, send, patients } = room;
  const { pending } = state;
  const who = initials(state) || patientText.thisPerson;
  const notice = useRef<HTMLDivElement>(null);
  const [byIcon, setByIcon] = useState(false);
  // A key typed now must not answer for the person of before.
  useEffect(() => notice.current?.focus(), [pending]);
  const readAgain = async (): Promise<void> => {
    const asked = await patients?.page.readAgain().catch(() => false);
    setByIcon(!asked);
  };
  const keep = (
    <Button look={pending ? 'primary' : 'plain'} onPress={() => send({ type: 'person-kept' })}>
      {patientText.keep(who)}
    </Button>
  );
  return (
    <div ref={notice} id={CHART_CHANGED_ID} tabIndex={-1}>
      {pending ? (
        <Notice title={isOfPage(pending) ? patientText.changedTitle : patientText.otherTitle}>
          <p>{isOfPage(pending) ? patientText.changedLead(who) : patientText.otherLead(who)}</p>
          <div class="actions">
            {keep}
            <Button onPress={() => send({ type: 'person-replaced' })}>
              {isOfPage(pending) ? patientText.replace : patientText.replaceByOther}
            </Button>
          </div>
          <p class="help">{patientText.replaceHelp}</p>
        </Notice>
      ) : (
        <Notice title={patientText.changedTitle}>
          <p>{patientText.movedLead(who)}</p>
          <div class="actions">
            <Button look="primary" onPress={() => void readAgain()}>
              {patientText.readAgain}
            </Button>
            {keep}
          </div>
          {byIcon && <p>{patientText.readAgainByIcon}</p>}
        </Notice>
      )}
    </div>
  );
}

/** False for a person read in a text: the chart shown may well be the right one. */
function isOfPage({ fields }: PatientReading): boolean {
  return Object.values(fields).some(
    (found) => found?.provenance.source === 'generic' || found?.provenance.source === 'adapter',
  );
}
