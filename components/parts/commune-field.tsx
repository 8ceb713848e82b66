import { useId } from 'preact/hooks';
import type { Commune, CommuneIndex } from '../../lib/domain/commune.ts';
import { failureText } from '../text/failure-text.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Room } from '../room.ts';
import { CommuneSearch } from './commune-search.tsx';

type Props = { room: Room };

/** The commune of residence, the arrondissement where there are some, and the practice's at hand. */
export function CommuneField({ room }: Props) {
  const { state, send, communes, commune, settings } = room;
  const arrondissementId = useId();
  const choose = (code: string | null): void =>
    send({ type: 'facts-set', facts: { commune: code } });
  const parts = communes && commune ? arrondissementsAround(communes, commune) : null;
  const practice = settings.commune ? communes?.find(settings.commune) : null;
  return (
    <>
      <CommuneSearch
        label={patientText.commune}
        help={
          state.city && !commune ? patientText.communeRead(state.city) : patientText.communeHelp
        }
        communes={communes}
        commune={commune}
        onChoose={choose}
        onClear={() => choose(null)}
      />
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

/** Communes cut into arrondissements municipaux (COG): Paris, Marseille, Lyon. */
const CUT = ['75056', '13055', '69123'];

function arrondissementsAround(communes: CommuneIndex, { code }: Commune) {
  const whole = CUT.find(
    (cut) => cut === code || communes.arrondissementsOf(cut).some((part) => part.code === code),
  );
  if (!whole) return null;
  return { whole, all: communes.arrondissementsOf(whole), current: whole === code ? '' : code };
}
