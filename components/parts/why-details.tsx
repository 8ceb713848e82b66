import { useState } from 'preact/hooks';
import type { ActorKind } from '../../lib/domain/actor.ts';
import type { Recommendation } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { Knowledge, Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';

type Props = {
  room: Room;
  knowledge: Knowledge;
  kind: ActorKind;
  recommendation: Recommendation;
};

/**
 * What the actor does, the answers that decide it beside the reasons that the card gives, and where
 * the rule comes from.
 */
export function WhyDetails({ room, knowledge, kind, recommendation }: Props) {
  const { pack, engine } = knowledge;
  const [isOpen, setOpen] = useState(false);
  const said = new Set(recommendation.because.map(({ text }) => text));
  const deciding = isOpen
    ? engine
        .decidingAnswers(pack, room.context, room.state.answers, recommendation.actor)
        .filter(({ text }) => !said.has(text))
    : [];
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{orientationText.why}</summary>
      <p>{kind.summary}</p>
      {deciding.length > 0 && (
        <p>
          <span class="lead">{orientationText.alsoDecided}</span>{' '}
          {deciding.map(({ text }) => text).join(', ')}.
        </p>
      )}
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

function SourceTitle({ id, pack }: { id: string; pack: Pack }) {
  const source = pack.sources[id];
  if (!source?.url) return <>{source?.title ?? id}</>;
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener">
      {source.title}
    </a>
  );
}
