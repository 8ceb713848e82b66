import { useMemo } from 'preact/hooks';
import type { Pack } from '../../lib/domain/pack.ts';
import type { PackTexts } from '../../lib/packs/check/finding.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { type Play, unmetBy } from './play-state.ts';

type Props = { play: Play; texts: PackTexts; pack: Pack };

/** What the reference case expects against what is obtained; nothing for a situation of one's own. */
export function PlayExpected({ play, texts, pack }: Props) {
  const unmet = useMemo(() => unmetBy(play, texts, pack), [play, texts, pack]);
  if (play.file === null) return null;
  return (
    <div class="notice expected">
      <p class="notice-title">{workbenchText.expected}</p>
      {unmet === null && <p>{workbenchText.changedCase}</p>}
      {unmet?.length === 0 && <p>{workbenchText.held}</p>}
      {unmet && unmet.length > 0 && (
        <ul class="marked">
          {unmet.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
