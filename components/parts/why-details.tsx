import type { ActorKind } from '../../lib/domain/actor.ts';
import type { Recommendation } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { orientationText } from '../text/orientation-text.ts';

type Props = { pack: Pack; kind: ActorKind; recommendation: Recommendation };

/** What the actor does, the answers that lead to it one by one, and where the rule comes from. */
export function WhyDetails({ pack, kind, recommendation }: Props) {
  return (
    <details class="fold">
      <summary>{orientationText.why}</summary>
      <p>{kind.summary}</p>
      {recommendation.because.length > 0 && (
        <ul>
          {recommendation.because.map(({ question, answer, text }) => (
            <li key={question + answer}>{text}</li>
          ))}
        </ul>
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
