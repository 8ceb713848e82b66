import { ageOn } from '../../lib/domain/age.ts';
import type { Consultation } from '../../lib/domain/consultation.ts';
import type { ReadingSource } from '../../lib/domain/patient.ts';
import { fr } from '../text/fr.ts';
import { personText } from '../text/person-text.ts';
import type { ReadChart } from '../use-consultation.ts';

type Props = {
  state: Consultation;
  today: string;
  communeName: string | undefined;
  chart: ReadChart | null;
};

/** The person as initials, age and commune and never more, and how the chart relates to them. */
export function PersonLine({ state, today, communeName, chart }: Props) {
  const age = ageOn(state.identity.birthDate, today);
  const person = [initials(state), age !== null && fr.years(age), communeName];
  const shown = person.filter(Boolean).join(', ');
  return (
    <>
      {shown && <span class="who">{shown}</span>}
      <span class="link-state">{linkText(state, chart)}</span>
    </>
  );
}

/** Never that the chart is still the same: only a new reading can tell. */
function linkText({ link, origins }: Consultation, chart: ReadChart | null): string {
  if (link === 'pasted') return pastedText(Object.values(origins)[0]?.source);
  if (link !== 'same') return personText.link[link];
  if (chart?.shown) return personText.readAt(chart.time);
  return chart ? personText.toReadAgainSince(chart.time) : personText.toReadAgain;
}

function pastedText(source: ReadingSource | undefined): string {
  return (source && personText.pasted[source]) ?? personText.link.typed;
}

/** « J. D. »; empty for nobody. */
export function initials({
  identity,
  unsortedName,
}: Pick<Consultation, 'identity' | 'unsortedName'>): string {
  const family = identity.usedName || identity.birthName || unsortedName;
  return [identity.givenNames, family]
    .filter((name) => name !== '')
    .map((name) => `${name.trim().charAt(0).toUpperCase()}.`)
    .join('\u00a0');
}
