import type { MissingField } from '../../lib/domain/referral.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { missing: readonly MissingField[]; onGoTo(field: string): void };

/** What is mandatory and empty, each line one click from its field. */
export function MissingList({ missing, onGoTo }: Props) {
  if (missing.length === 0) return <p class="complete">{requestText.complete}</p>;
  return (
    <section class="block missing-list" aria-labelledby="missing-title" part="missing">
      <h3 id="missing-title">{requestText.missingTitle(missing.length)}</h3>
      <MissingFields missing={missing} onGoTo={onGoTo} />
    </section>
  );
}

/** Lines to fill, each leading to its field. */
export function MissingFields({ missing, onGoTo }: Props) {
  return (
    <ul>
      {missing.map(({ id, label }) => (
        <li key={id}>
          <Button look="link" onPress={() => onGoTo(id)}>
            {label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
