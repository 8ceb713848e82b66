import { useId } from 'preact/hooks';
import { failureText } from '../text/failure-text.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Room } from '../room.ts';
import { CommuneCandidates } from './commune-candidates.tsx';
import { CommuneSearch } from './commune-search.tsx';

type Props = { room: Room };

/** The commune of residence, the arrondissement where there are some, and the practice's at hand. */
export function CommuneField({ room }: Props) {
  const { state, send, communes, commune, settings } = room;
  const arrondissementId = useId();
  const choose = (code: string | null): void =>
    send({ type: 'facts-set', facts: { commune: code } });
  const parts = arrondissementsAround(room);
  const practice = settings.commune ? communes?.find(settings.commune) : null;
  return (
    <>
      <CommuneSearch
        label={patientText.commune}
        help={helpOf(room)}
        communes={communes}
        commune={commune}
        onChoose={choose}
        onClear={() => choose(null)}
      />
      <CommuneCandidates room={room} onChoose={choose} />
      {state.facts.commune !== null && communes && !commune && (
        <p class="warning">{failureText({ code: 'commune-unknown' })}</p>
      )}
      {parts && parts.all.length > 0 && (
        <SelectField
          id={arrondissementId}
          label={patientText.arrondissement}
          value={parts.current}
          options={parts.all.map(({ code, name }) => ({ id: code, label: name }))}
          none={patientText.arrondissementAny}
          onChoose={(code) => choose(code || parts.whole)}
        />
      )}
      {practice && !commune && (
        <Button look="link" onPress={() => choose(practice.code)}>
          {patientText.practiceCommune(practice.name)}
        </Button>
      )}
    </>
  );
}

/** What the chart says, next to what it became: the commune decides whom to call. */
function helpOf({ state, commune }: Room): string {
  if (state.city === '') return patientText.communeHelp;
  return commune ? patientText.communeTaken(state.city) : patientText.communeRead(state.city);
}

/** The arrondissements of the commune, or beside the one chosen: Paris, Marseille, Lyon (COG). */
function arrondissementsAround({ communes, commune, knowledge }: Room) {
  if (!communes || !commune || !knowledge) return null;
  const { code } = commune;
  const whole = knowledge.pack.geography.arrondissements[code] ?? code;
  return { whole, all: communes.arrondissementsOf(whole), current: whole === code ? '' : code };
}
