import type { Pack } from '../../lib/domain/pack.ts';
import { panoramaText } from '../text/panorama-text.ts';

type Props = { pack: Pack; tags: readonly string[] };

/** Where a card comes from; a source that has an address leads there, on a click and no sooner. */
export function SourceList({ pack, tags }: Props) {
  return (
    <section class="block sources" aria-labelledby="sources-title">
      <h3 id="sources-title">{panoramaText.sources}</h3>
      <ul class="quiet">
        {tags.map((tag) => {
          const source = pack.sources[tag];
          return (
            <li key={tag}>
              {source?.url ? (
                <a href={source.url} target="_blank" rel="noreferrer noopener">
                  {source.title}
                </a>
              ) : (
                (source?.title ?? tag)
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
