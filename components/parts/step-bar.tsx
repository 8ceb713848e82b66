import { STEPS } from '../../lib/domain/consultation.ts';
import type { Step } from '../../lib/domain/consultation.ts';
import { fr } from '../text/fr.ts';

type Props = { current: Step; anonymous: boolean; onMove(step: Step): void };

/** The five rooms, all within one click. */
export function StepBar({ current, anonymous, onMove }: Props) {
  return (
    <nav class="steps" aria-label={fr.stepsLabel} part="steps">
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === current ? 'step' : undefined}
              onClick={() => onMove(step)}
            >
              {anonymous && step === 'patient' ? fr.contextStep : fr.steps[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
