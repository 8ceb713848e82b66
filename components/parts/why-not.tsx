import { useMemo, useRef, useState } from 'preact/hooks';
import type { Orientation } from '../../lib/domain/orientation.ts';
import { type ActorMatch, actorSearch } from '../../lib/domain/search-actors.ts';
import { usePanorama } from '../panorama/use-panorama.ts';
import type { Knowledge, Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';
import type { ComboOption } from '../ui/combo-line.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { comboOption, matchId } from './combo-matches.ts';
import { WhyNotMeaning } from './why-not-meaning.tsx';

type Props = { room: Room; knowledge: Knowledge; orientation: Orientation };

const SHOWN = 8;
/** Until the words of the lexicon have arrived, or without them: names, acronyms, old names. */
const NO_WORDS = { needs: [], entries: [] };

/** « Pourquoi pas … ? » for any actor, by any word that people use for it. */
export function WhyNot({ room, knowledge, orientation }: Props) {
  const [chosen, setChosen] = useState<ActorMatch | null>(null);
  const { panorama } = usePanorama(room);
  const { pack } = knowledge;
  const search = useMemo(
    () => actorSearch(pack, panorama?.lexicon ?? NO_WORDS, ['meta']),
    [pack, panorama],
  );
  const found = useRef<readonly ActorMatch[]>([]);
  const lines = (text: string): ComboOption[] => {
    found.current = search(text, SHOWN);
    return found.current.map((match) => comboOption(pack, match));
  };
  return (
    <section class="block" aria-labelledby="why-not-title" part="why-not">
      <h3 id="why-not-title">{orientationText.whyNotTitle}</h3>
      <Combobox
        unchosen={orientationText.whyNotUnchosen}
        label={orientationText.whyNotLabel}
        value={chosen ? comboOption(pack, chosen).label : ''}
        search={lines}
        none={orientationText.whyNotNone}
        onChoose={(id) => setChosen(found.current.find((match) => matchId(match) === id) ?? null)}
      />
      <div aria-live="polite">
        {chosen && (
          <WhyNotMeaning
            key={matchId(chosen)}
            room={room}
            knowledge={knowledge}
            orientation={orientation}
            match={chosen}
          />
        )}
      </div>
    </section>
  );
}
