import type { Orientation } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { orientationText } from '../text/orientation-text.ts';

type Props = { pack: Pack; complexity: Orientation['complexity'] };

/** The legal definition, in a sentence of the pack: never a score. */
export function Complexity({ pack, complexity }: Props) {
  return (
    <section class="block" aria-labelledby="complexity-title">
      <h3 id="complexity-title">{orientationText.complexity}</h3>
      <p class="sentence">{pack.policy.complexity[complexity]}</p>
    </section>
  );
}
