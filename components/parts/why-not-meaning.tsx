import { useState } from 'preact/hooks';
import type { Orientation } from '../../lib/domain/orientation.ts';
import type { ActorMatch } from '../../lib/domain/search-actors.ts';
import type { Knowledge, Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';
import { Choice } from '../ui/choice.tsx';
import { WhyNotAnswer } from './why-not-answer.tsx';

type Props = {
  room: Room;
  knowledge: Knowledge;
  orientation: Orientation;
  match: ActorMatch;
};

/** What the word stands for, then the answer for that actor; asked when the word has several meanings. */
export function WhyNotMeaning({ room, knowledge, orientation, match }: Props) {
  const [meant, setMeant] = useState<number | null>(null);
  const answer = (actor: string) => (
    <WhyNotAnswer room={room} knowledge={knowledge} orientation={orientation} actor={actor} />
  );
  if (match.kind === 'actor') return answer(match.actor);
  const meanings = match.kind === 'which' ? match.meanings : [match.meaning];
  const meaning = match.kind === 'which' ? meanings[meant ?? -1] : match.meaning;
  return (
    <div class="meaning">
      <p>{match.says}</p>
      {match.kind === 'which' && (
        <fieldset class="options">
          <legend>{orientationText.whichMeaning(match.term)}</legend>
          <div class="choices">
            {meanings.map(({ label }, index) => (
              <Choice
                key={label}
                kind="radio"
                name="why-not-meaning"
                checked={index === meant}
                onChange={() => setMeant(index)}
              >
                {label}
              </Choice>
            ))}
          </div>
        </fieldset>
      )}
      {meaning && (meaning.actor ? answer(meaning.actor) : <p>{orientationText.noCard}</p>)}
    </div>
  );
}
