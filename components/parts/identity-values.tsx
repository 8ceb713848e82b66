import { ageOn } from '../../lib/domain/age.ts';
import type { Consultation } from '../../lib/domain/consultation.ts';
import type { Room } from '../room.ts';
import { dateInWords } from '../text/date-text.ts';
import { fr } from '../text/fr.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { originText } from './origin-text.ts';
import { usePageMark } from './page-mark.ts';
import { ReadRow } from './read-row.tsx';

type Props = { room: Room };

const TRAITS = ['birthName', 'usedName', 'givenNames', 'birthDate', 'sex'] as const;

/** Each value beside the words where it was read; a blank says that it is one. */
export function IdentityValues({ room }: Props) {
  const { state, send, today } = room;
  const mark = usePageMark(room);
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
          <ReadRow
            key={trait}
            label={patientText.fields[trait]}
            value={words(state, trait, today)}
            from={originText(state, trait)}
            origin={state.origins[trait]}
            mark={mark}
          />
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
