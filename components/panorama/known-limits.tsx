import type { Pack } from '../../lib/domain/pack.ts';
import type { Panorama } from '../../lib/domain/panorama.ts';
import { areasCover, departementOf } from '../../lib/domain/territory-coverage.ts';
import { panoramaText } from '../text/panorama-text.ts';

type Props = { pack: Pack; panorama: Panorama; commune: string | null };

/** What the pack of the region says it does not know, and the counts it can set against its own. */
export function KnownLimits({ pack, panorama, commune }: Props) {
  const regions = pack.parts.filter(
    ({ covers }) => commune === null || areasCover(covers, commune, pack.geography) !== 'outside',
  );
  const stated = panorama.stated.filter((each) => regions.some(({ name }) => name === each.pack));
  const gaps = commune === null ? panoramaText.gapsWait : pack.gaps[departementOf(commune)];
  return (
    <section class="block limits" aria-labelledby="knows-not-title">
      <h3 id="knows-not-title">{panoramaText.knowsNotTitle}</h3>
      <p>{gaps ?? panoramaText.noRegion}</p>
      {stated.length > 0 && (
        <ul class="stated">
          {stated.map(({ pack: name, label, count, known, source }) => (
            <li key={name + label}>
              {commune === null && `${regions.find((part) => part.name === name)?.label}, `}
              {panoramaText.stated(label, count, known, source)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
