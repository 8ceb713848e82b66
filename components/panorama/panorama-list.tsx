import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Commune, CommuneIndex } from '../../lib/domain/commune.ts';
import { listDocument, type PrintOptions } from '../../lib/domain/panorama-document.ts';
import {
  linesOf,
  panoramaSections,
  type PanoramaFilter,
} from '../../lib/domain/panorama-sections.ts';
import type { ReferralDocument } from '../../lib/domain/referral.ts';
import { actorSearch } from '../../lib/domain/search-actors.ts';
import { panoramaText } from '../text/panorama-text.ts';
import { Button } from '../ui/button.tsx';
import { KnownLimits } from './known-limits.tsx';
import { PanoramaFilters } from './panorama-filters.tsx';
import { PanoramaSearch } from './panorama-search.tsx';
import { PanoramaSections, sectionTitle } from './panorama-sections.tsx';
import { SearchResults } from './search-results.tsx';

/** What the reader typed and chose; kept while a card is open. */
export interface PanoramaView {
  query: string;
  filter: PanoramaFilter;
}

type Props = {
  options: PrintOptions;
  communes: CommuneIndex | null;
  commune: Commune | null;
  view: PanoramaView;
  onView(view: PanoramaView): void;
  /** The card just left: its line takes the focus. */
  last: string | null;
  onOpen(actor: string): void;
  onPrint(document: ReferralDocument): void;
};

const RESULTS = 12;

/** Search, filters, every actor by level, and what the directory does not know. */
export function PanoramaList(props: Props) {
  const { options, communes, commune, view, onView, last, onOpen, onPrint } = props;
  const { pack, panorama, place } = options;
  const { query, filter } = view;
  const root = useRef<HTMLDivElement>(null);
  const search = useMemo(() => actorSearch(pack, panorama.lexicon, ['meta']), [pack, panorama]);
  const sections = useMemo(
    () => panoramaSections(pack, panorama, filter),
    [pack, panorama, filter],
  );
  useLayoutEffect(() => {
    const line =
      last === null ? null : root.current?.querySelector<HTMLElement>(`[data-actor="${last}"]`);
    // Its section may be one that opens folded.
    line?.closest('details')?.setAttribute('open', '');
    if (line) line.focus();
    else root.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, []);
  const matches = query.trim() === '' ? null : search(query, RESULTS);
  const filtered = filter.need !== null || filter.offer !== 'all';
  const print = (): void => {
    const need = panorama.lexicon.needs.find(({ id }) => id === filter.need);
    const words = [
      need?.label,
      place ?? undefined,
      filter.offer === 'all' ? undefined : panoramaText.offers[filter.offer],
    ].filter((word) => word !== undefined);
    const titled = sections.map((section) => ({ section, title: sectionTitle(section) }));
    onPrint(listDocument(titled, words, options));
  };
  return (
    <div ref={root}>
      <h2 tabIndex={-1}>{panoramaText.title}</h2>
      <p class="quiet">{panoramaText.lead}</p>
      <PanoramaSearch
        query={query}
        count={matches?.length ?? null}
        onQuery={(typed) => onView({ ...view, query: typed })}
      />
      {matches ? (
        <SearchResults pack={pack} commune={filter.commune} matches={matches} onOpen={onOpen} />
      ) : (
        <>
          <PanoramaFilters
            needs={panorama.lexicon.needs}
            filter={filter}
            communes={communes}
            commune={commune}
            onChange={(next) => onView({ ...view, filter: next })}
          />
          <div class="counted">
            <p role="status">{panoramaText.shown(linesOf(sections).length)}</p>
            {filtered && (
              <Button
                look="link"
                onPress={() => onView({ ...view, filter: { ...filter, need: null, offer: 'all' } })}
              >
                {panoramaText.unfiltered}
              </Button>
            )}
            <Button onPress={print}>{panoramaText.printList}</Button>
          </div>
          <PanoramaSections pack={pack} sections={sections} unfolded={filtered} onOpen={onOpen} />
          <KnownLimits pack={pack} panorama={panorama} commune={filter.commune} />
        </>
      )}
    </div>
  );
}
