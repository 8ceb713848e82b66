import type { Commune, CommuneIndex, CommuneMatch } from '../../lib/domain/commune.ts';
import { patientText } from '../text/patient-text.ts';
import { Combobox } from '../ui/combobox.tsx';

type Props = {
  label: string;
  help?: string;
  communes: CommuneIndex | null;
  commune: Commune | null;
  onChoose(code: string): void;
  onClear(): void;
};

const SHOWN = 7;

/** The search over the communes of France, by name, postal code or INSEE code. */
export function CommuneSearch({ label, help, communes, commune, onChoose, onClear }: Props) {
  return (
    <Combobox
      label={label}
      help={help}
      value={commune ? `${commune.name} (${commune.departementName})` : ''}
      search={(text) => communes?.search(text, SHOWN).map(lineOf) ?? []}
      none={patientText.communeNone}
      unchosen={patientText.communeUnchosen}
      onChoose={onChoose}
      onClear={onClear}
    />
  );
}

function lineOf({ commune, via }: CommuneMatch) {
  const place = [commune.postalCodes[0], commune.departementName].filter(Boolean).join(', ');
  const detail = via ? `${place}, ${patientText.communeVia(via)}` : place;
  return { id: commune.code, label: commune.name, detail };
}
