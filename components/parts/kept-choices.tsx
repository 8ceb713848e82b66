import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/ports.ts';
import { settingsText } from '../text/settings-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { settings: Settings; onChange(settings: Settings): void };

/** The DAC chosen and the addressees typed during consultations, and the way to forget them. */
export function KeptChoices({ settings, onChange }: Props) {
  const id = useId();
  const choices = Object.keys(settings.chosenInstances).length;
  const addressees = Object.keys(settings.typedAddressees).length;
  const kept = [
    choices > 0 && settingsText.keptChoices(choices),
    addressees > 0 && settingsText.keptAddressees(addressees),
  ].filter(Boolean);
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{settingsText.kept}</h2>
      <p>{kept.length > 0 ? `${kept.join(', ')}.` : settingsText.keptNone}</p>
      {kept.length > 0 && (
        <Button onPress={() => onChange({ ...settings, chosenInstances: {}, typedAddressees: {} })}>
          {settingsText.forget}
        </Button>
      )}
    </section>
  );
}
