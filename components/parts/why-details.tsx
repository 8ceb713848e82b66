import type { ActorKind } from '../../lib/domain/actor.ts';
import type { Recommendation } from '../../lib/domain/orientation.ts';
import { orientationText } from '../text/orientation-text.ts';

type Props = { kind: ActorKind; recommendation: Recommendation };

/** What the actor does, the answers that lead to it one by one, and where the rule comes from. */
export function WhyDetails({ kind, recommendation }: Props) {
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
      <p class="quiet">
        {orientationText.sources} {recommendation.sources.join(', ')}
      </p>
    </details>
  );
}
