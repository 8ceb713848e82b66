import type { Recommendation } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { orientationText, statusWord } from '../text/orientation-text.ts';
import { actorAcronym } from './actor-name.ts';

type Props = { pack: Pack; recommendations: readonly Recommendation[] };

const LEVELS = [4, 3, 2, 1] as const;
const SHOWN = 3;

/** Graduation made visible: four steps, each actor on its own, the first to call marked. */
export function Staircase({ pack, recommendations }: Props) {
  const acronym = ({ actor }: Recommendation): string => actorAcronym(pack, actor);
  const unfolded = recommendations.filter(({ folded }) => !folded);
  const standing = unfolded.filter(
    (found, index) =>
      !unfolded.slice(0, index).some((before) => acronym(before) === acronym(found)),
  );
  return (
    <section class="block" aria-labelledby="stair-title" part="staircase">
      <h3 id="stair-title">{orientationText.stairTitle}</h3>
      <div class="stair">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path class="stair-body" d="M0 100V75H9V50H18V25H27V0H100V100Z" />
          <path class="stair-edge" d="M0 100V75H9V50H18V25H27V0H100" />
        </svg>
        <ul>
          {LEVELS.map((level) => (
            <li key={level} class={`stair-${level}`}>
              <p class="stair-name">
                <span class="rank">{level}</span> {orientationText.levelNames[level]}
              </p>
              <OnStep pack={pack} actors={standing.filter((found) => found.level === level)} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function OnStep({ pack, actors }: { pack: Pack; actors: readonly Recommendation[] }) {
  const more = actors.length - SHOWN;
  return (
    <p class="on-step">
      {actors.slice(0, SHOWN).map((found) => (
        <span key={found.actor} class={found.status === 'recommended' ? 'firm' : 'open'}>
          <svg class="dot" viewBox="0 0 8 8" aria-hidden="true">
            <circle cx="4" cy="4" r="3" />
          </svg>
          {actorAcronym(pack, found.actor)}
          <span class="aside"> ({statusWord(found)})</span>
        </span>
      ))}
      {more > 0 && <span class="quiet">{orientationText.andMore(more)}</span>}
      {actors.length === 0 && <span class="aside">{orientationText.stairEmpty}</span>}
    </p>
  );
}
