import { useState } from 'preact/hooks';
import type { ActorKind } from '../../lib/domain/actor.ts';
import type { Because, Recommendation } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { Knowledge, Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';

type Props = {
  room: Room;
  knowledge: Knowledge;
  kind: ActorKind;
  recommendation: Recommendation;
};

/** What the actor does, the fewest answers that decide it, and where the rule comes from. */
export function WhyDetails({ room, knowledge, kind, recommendation }: Props) {
  const { pack, engine } = knowledge;
  const [isOpen, setOpen] = useState(false);
  const deciding = isOpen
    ? engine.decidingAnswers(pack, room.context, room.state.answers, recommendation.actor)
    : [];
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{orientationText.why}</summary>
      <p>{kind.summary}</p>
      {deciding.length > 0 && <Decision deciding={deciding} />}
      {kind.toConfirm?.map((point) => (
        <p key={point} class="quiet">
          {orientationText.notConfirmed} {point}
        </p>
      ))}
      <p class="quiet">{orientationText.sources}</p>
      <ul class="quiet">
        {recommendation.sources.map((id) => (
          <li key={id}>
            <SourceTitle id={id} pack={pack} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Decision({ deciding }: { deciding: readonly Because[] }) {
  return (
    <>
      <p class="lead">{orientationText.decided}</p>
      <ul>
        {deciding.map(({ question, answer, text }) => (
          <li key={question + answer}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function SourceTitle({ id, pack }: { id: string; pack: Pack }) {
  const source = pack.sources[id];
  if (!source?.url) return <>{source?.title ?? id}</>;
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener">
      {source.title}
    </a>
  );
}
