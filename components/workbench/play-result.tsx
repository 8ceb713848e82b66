import type { Orientation, Recommendation } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { actorShortName } from '../parts/actor-name.ts';
import { statusText, workbenchText } from '../text/workbench-text.ts';

type Props = { orientation: Orientation; pack: Pack };

/** An orientation in a few lines: rank, actor, status, reasons. */
export function PlayResult({ orientation, pack }: Props) {
  const { preemption, complexity, recommendations, setAside, referral } = orientation;
  const name = (key: string) => actorShortName(pack, key);
  const shown = recommendations.filter(({ folded }) => !folded);
  const folded = recommendations.filter((each) => each.folded);
  const line = (each: Recommendation) => <ResultLine key={each.actor} line={each} pack={pack} />;
  return (
    <>
      {preemption && (
        <p class="first-numbers">
          {workbenchText.preemption(preemption.keys.map(name).join(', '))}
        </p>
      )}
      {recommendations.length === 0 && <p>{workbenchText.nobody}</p>}
      <ol class="result">{shown.map(line)}</ol>
      {folded.length > 0 && (
        <details class="fold">
          <summary>{workbenchText.folded(folded.length)}</summary>
          <ol class="result">{folded.map(line)}</ol>
        </details>
      )}
      {setAside.length > 0 && (
        <details class="fold">
          <summary>{workbenchText.setAside(setAside.length)}</summary>
          <ul class="marked">
            {setAside.map(({ actor, reason }) => (
              <li key={actor}>{`${name(actor)}\u00a0: ${reason}`}</li>
            ))}
          </ul>
        </details>
      )}
      <p>{`${workbenchText.complexity[complexity]}.`}</p>
      <p>
        {referral.open
          ? `${workbenchText.requestOpen}.`
          : workbenchText.requestClosed(referral.reason)}
      </p>
    </>
  );
}

function ResultLine({ line, pack }: { line: Recommendation; pack: Pack }) {
  const { rank, actor, status, link, because, missing, level } = line;
  const shortOf = (id: string) =>
    [...pack.checklist.questions, ...pack.checklist.facts].find((each) => each.id === id)?.short ??
    id;
  return (
    <li data-actor={actor}>
      <p>
        <span class="rank">{rank}</span> <strong>{actorShortName(pack, actor)}</strong>{' '}
        <span class="status">{statusText(link ? 'link' : status)}</span>
        {level !== null && <span class="quiet">{` ${workbenchText.level(level)}`}</span>}
      </p>
      {because.length > 0 && (
        <p class="quiet">
          {`${workbenchText.because} ${because.map(({ text }) => text).join('\u00a0; ')}.`}
        </p>
      )}
      {missing.length > 0 && (
        <p class="quiet">{`${workbenchText.missing} ${missing.map(shortOf).join(', ')}.`}</p>
      )}
    </li>
  );
}
