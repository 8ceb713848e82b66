import { useId } from 'preact/hooks';
import type { Fact } from '../../lib/domain/checklist.ts';
import type { CommuneIndex } from '../../lib/domain/commune.ts';
import type { Settings } from '../../lib/ports.ts';
import { settingsText } from '../text/settings-text.ts';
import { Choice } from '../ui/choice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { CommuneSearch } from './commune-search.tsx';

type Props = {
  settings: Settings;
  facts: readonly Fact[];
  communes: CommuneIndex | null;
  onChange(settings: Settings): void;
};

/** Where the user works, and the role that a consultation starts with. */
export function PracticeFields({ settings, facts, communes, onChange }: Props) {
  const id = useId();
  const wording = facts.find((fact) => fact.id === 'setting');
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{settingsText.practice}</h2>
      {wording?.options && (
        <SelectField
          id={`${id}-setting`}
          label={wording.label}
          value={settings.setting}
          options={wording.options}
          onChoose={(setting) =>
            // The options of the checklist are those of the setting's own schema.
            onChange({ ...settings, setting: setting as Settings['setting'] })
          }
        />
      )}
      <CommuneSearch
        label={settingsText.commune}
        communes={communes}
        commune={(settings.commune && communes?.find(settings.commune)) || null}
        onChoose={(commune) => onChange({ ...settings, commune })}
        onClear={() => onChange({ ...settings, commune: null })}
      />
      <Choice
        kind="checkbox"
        name={`${id}-role`}
        checked={settings.isMedecinTraitant}
        onChange={(isMedecinTraitant) => onChange({ ...settings, isMedecinTraitant })}
      >
        {settingsText.medecinTraitant}
      </Choice>
    </section>
  );
}
