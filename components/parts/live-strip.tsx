import type { Orientation } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { fr } from '../text/fr.ts';
import { actorShortName } from './actor-name.ts';
import { Button } from '../ui/button.tsx';
import { NumberLink } from './number-link.tsx';
import type { StripNote } from './strip-note.ts';

type Props = {
  orientation: Orientation | null;
  pack: Pack | null;
  note: StripNote | null;
  onSeeOrientation(): void;
};

/** What the answers say so far: the first two actors, and how much can still change. */
export function LiveStrip({ orientation, pack, note, onSeeOrientation }: Props) {
  return (
    <aside class="strip" aria-label={fr.stripLabel} part="strip">
      <div aria-live="polite">
        {orientation && pack ? (
          <>
            <FirstTwo orientation={orientation} pack={pack} />
            {note && <p class="quiet">{note.text}</p>}
          </>
        ) : (
          <p class="quiet">{fr.stripEmpty}</p>
        )}
      </div>
      <Button
        look={!note || note.mayStop ? 'primary' : 'plain'}
        wayOn
        shortcut={fr.finishKey}
        onKey={(key) => key.toLowerCase() === 'v' && onSeeOrientation()}
        onPress={onSeeOrientation}
      >
        {fr.seeOrientation}
      </Button>
    </aside>
  );
}

/** A danger: the first numbers at once, the others with the orientation. */
function Numbers({ keys, pack }: { keys: readonly string[]; pack: Pack }) {
  const lines = keys.flatMap((key) => pack.lines.find((line) => line.key === key) ?? []);
  return (
    <>
      <p>{fr.stripDanger}</p>
      <p class="numbers">
        {lines.slice(0, 3).map((line) => (
          <NumberLink key={line.key} line={line} />
        ))}
      </p>
    </>
  );
}

function FirstTwo({ orientation, pack }: { orientation: Orientation; pack: Pack }) {
  if (orientation.preemption) return <Numbers keys={orientation.preemption.keys} pack={pack} />;
  const first = orientation.recommendations.slice(0, 2);
  if (first.length === 0) return <p>{fr.stripEmpty}</p>;
  return (
    <ol class="first-two">
      {first.map((found) => (
        <li key={found.actor}>
          <span class="rank">{found.rank}</span>
          <span>
            {actorShortName(pack, found.actor)}{' '}
            {found.status === 'to-confirm' && <span class="quiet">{fr.toConfirm}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
