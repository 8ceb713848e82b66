import type { Refusal } from '../../lib/domain/patient.ts';
import { patientText, refusalText } from '../text/patient-text.ts';

type Props = { refused: readonly Refusal[] };

/** What the reader saw and did not take, for who wonders. */
export function LeftAside({ refused }: Props) {
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  if (reasons.length === 0) return null;
  return (
    <details class="fold">
      <summary>{patientText.leftAside}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{refusalText[reason]}</li>
        ))}
      </ul>
    </details>
  );
}
