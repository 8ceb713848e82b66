import { useState } from 'preact/hooks';
import type { Orientation } from '../../lib/domain/orientation.ts';
import type { Knowledge, Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';
import { Combobox } from '../ui/combobox.tsx';
import { actorName } from './actor-name.ts';
import { searchActors } from './search-actors.ts';
import { WhyNotAnswer } from './why-not-answer.tsx';

type Props = { room: Room; knowledge: Knowledge; orientation: Orientation };

/** « Pourquoi pas … ? » for any actor that the pack knows. */
export function WhyNot({ room, knowledge, orientation }: Props) {
  const [actor, setActor] = useState<string | null>(null);
  const { pack } = knowledge;
  return (
    <section class="block" aria-labelledby="why-not-title" part="why-not">
      <h3 id="why-not-title">{orientationText.whyNotTitle}</h3>
      <Combobox
        unchosen={orientationText.whyNotUnchosen}
        label={orientationText.whyNotLabel}
        value={actor ? actorName(pack, actor) : ''}
        search={(text) => searchActors(pack, text)}
        none={orientationText.whyNotNone}
        onChoose={setActor}
      />
      <div aria-live="polite">
        {actor && (
          <WhyNotAnswer room={room} knowledge={knowledge} orientation={orientation} actor={actor} />
        )}
      </div>
    </section>
  );
}
