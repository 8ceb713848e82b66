import { ageOn } from '../../lib/domain/age.ts';
import type { Consultation } from '../../lib/domain/consultation.ts';
import { fr } from '../text/fr.ts';
import { Button } from '../ui/button.tsx';
import type { ReadChart } from '../use-consultation.ts';

type Props = {
  state: Consultation;
  today: string;
  communeName: string | undefined;
  chart: ReadChart | null;
  onPanorama(): void;
  /** Null where there are no settings. */
  onSettings: (() => void) | null;
  onEmergency(): void;
};

/** The product, the person as initials, age and commune and never more, and « Urgence ». */
export function AppHeader(props: Props) {
  const { state, today, communeName, chart, onPanorama, onSettings, onEmergency } = props;
  const age = ageOn(state.identity.birthDate, today);
  const person = [initials(state), age !== null && fr.years(age), communeName];
  const shown = person.filter(Boolean).join(', ');
  return (
    <header class="head" part="header">
      {state.anonymous ? (
        <p class="product">{fr.product}</p>
      ) : (
        <h1 class="product">{fr.product}</h1>
      )}
      {!state.anonymous && (
        <p class="person">
          {shown && <span class="who">{shown}</span>}
          <span class="link-state">{linkText(state, chart)}</span>
        </p>
      )}
      <Button look="link" onPress={onPanorama}>
        {fr.panorama}
      </Button>
      {onSettings && (
        <Button look="link" onPress={onSettings}>
          {fr.settings}
        </Button>
      )}
      <Button onPress={onEmergency}>{fr.urgence}</Button>
    </header>
  );
}

/** Never that the chart is still the same: only a new reading can tell. */
function linkText({ link }: Consultation, chart: ReadChart | null): string {
  if (link !== 'same') return fr.link[link];
  if (chart?.shown) return fr.readAt(chart.time);
  return chart ? fr.toReadAgainSince(chart.time) : fr.toReadAgain;
}

/** « J. D. »; empty for nobody. */
export function initials({ identity, unsortedName }: Consultation): string {
  const family = identity.usedName || identity.birthName || unsortedName;
  return [identity.givenNames, family]
    .filter((name) => name !== '')
    .map((name) => `${name.trim().charAt(0).toUpperCase()}.`)
    .join('\u00a0');
}
