import { ageOn } from '../../lib/domain/age.ts';
import type { ConsultationEvent } from '../../lib/domain/consultation-events.ts';
import type { Consultation } from '../../lib/domain/consultation.ts';
import { dateInWords } from '../text/date-text.ts';
import { fr } from '../text/fr.ts';
import { patientText } from '../text/patient-text.ts';
import { originText } from './origin-text.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  state: Consultation;
  today: string;
  send(event: ConsultationEvent): void;
};

const TRAITS = ['birthName', 'usedName', 'givenNames', 'birthDate', 'sex'] as const;

/** Each value beside the words where it was read; a blank says that it is one. */
export function IdentityValues({ state, today, send }: Props) {
  return (
    <>
      {state.unsortedName && (
        <div class="unsorted">
          <p>{patientText.unsorted(state.unsortedName)}</p>
          <div class="actions">
            <Button onPress={() => send({ type: 'name-sorted', as: 'birthName' })}>
              {patientText.asBirthName}
            </Button>
            <Button onPress={() => send({ type: 'name-sorted', as: 'usedName' })}>
              {patientText.asUsedName}
            </Button>
          </div>
        </div>
      )}
      <dl class="values">
        {TRAITS.map((trait) => (
          <div key={trait}>
            <dt>{patientText.fields[trait]}</dt>
            <dd>
              {words(state, trait, today) || <span class="blank">{patientText.blank}</span>}
              <span class="origin">{originText(state, trait)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function words({ identity }: Consultation, trait: (typeof TRAITS)[number], today: string): string {
  if (trait === 'sex') return identity.sex === '' ? '' : patientText.sexes[identity.sex];
  if (trait !== 'birthDate' || identity.birthDate === '') return identity[trait];
  const age = ageOn(identity.birthDate, today);
  const date = dateInWords(identity.birthDate);
  return age === null ? date : patientText.dateBirth(date, fr.years(age));
}
