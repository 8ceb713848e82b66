import type { SetAside } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { orientationText } from '../text/orientation-text.ts';
import { actorName } from './actor-name.ts';

type Props = { pack: Pack; setAside: readonly SetAside[] };

/** Who was considered and left out, each with its reason. */
export function SetAsideList({ pack, setAside }: Props) {
  if (setAside.length === 0) return null;
  return (
    <details class="block fold">
      <summary>
        <h3>{orientationText.setAsideTitle(setAside.length)}</h3>
      </summary>
      <dl class="rows">
        {setAside.map(({ actor, reason }) => (
          <div key={actor}>
            <dt>{actorName(pack, actor)}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
