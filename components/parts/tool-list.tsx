import type { Recommendation } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { Room } from '../room.ts';
import { orientationText, statusWord } from '../text/orientation-text.ts';
import { MissingLinks } from './missing-links.tsx';

type Props = { room: Room; pack: Pack; tools: readonly Recommendation[] };

/** How, not who: under a heading of its own. */
export function ToolList({ room, pack, tools }: Props) {
  return (
    <section class="block" aria-labelledby="tools-title">
      <h3 id="tools-title">{orientationText.toolsTitle}</h3>
      <ul class="rows">
        {tools.map((tool) => {
          const kind = pack.actors.find(({ key }) => key === tool.actor);
          return (
            <li key={tool.actor}>
              <strong>{kind?.name}</strong> <span class="mark">{statusWord(tool)}</span>
              <p>{kind?.mobilisation}</p>
              {tool.missing.length > 0 && <MissingLinks room={room} missing={tool.missing} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
