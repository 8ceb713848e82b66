import { useState } from 'preact/hooks';
import type { Change, Recommendation } from '../../lib/domain/orientation.ts';
import type { Knowledge, Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';
import { Button } from '../ui/button.tsx';
import { ActorCard } from './actor-card.tsx';

type Props = {
  room: Room;
  knowledge: Knowledge;
  recommendations: readonly Recommendation[];
  changes: ReadonlyMap<string, Change[]>;
};

/** The cards in rank order: as many as the pack says, the rest on demand. */
export function ActorList({ room, knowledge, recommendations, changes }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  const shown = recommendations
    .filter(({ folded }) => !folded)
    .slice(0, knowledge.pack.policy.shown);
  const listed = unfolded ? recommendations : shown;
  const desk = ({ actor }: Recommendation): string =>
    knowledge.pack.actors.find(({ key }) => key === actor)?.instances ?? actor;
  const more = recommendations.length - shown.length;
  return (
    <section class="block" aria-labelledby="actors-title">
      <h3 id="actors-title">{orientationText.actorsTitle}</h3>
      {recommendations.length === 0 && <p>{orientationText.actorsNone}</p>}
      <ol class="cards">
        {listed.map((found, index) => (
          <li key={found.actor}>
            <ActorCard
              room={room}
              knowledge={knowledge}
              recommendation={found}
              changes={changes.get(found.actor) ?? []}
              contactsAbove={listed.slice(0, index).some((above) => desk(above) === desk(found))}
            />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <Button onPress={() => setUnfolded(!unfolded)}>
          {unfolded ? orientationText.fewer : orientationText.more(more)}
        </Button>
      )}
    </section>
  );
}
