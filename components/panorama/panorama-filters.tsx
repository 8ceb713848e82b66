import { useId } from 'preact/hooks';
import type { Commune, CommuneIndex } from '../../lib/domain/commune.ts';
import type { Lexicon } from '../../lib/domain/panorama.ts';
import type { OfferFilter, PanoramaFilter } from '../../lib/domain/panorama-sections.ts';
import { CommuneSearch } from '../parts/commune-search.tsx';
import { panoramaText } from '../text/panorama-text.ts';
import { SelectField } from '../ui/select-field.tsx';

type Props = {
  needs: Lexicon['needs'];
  filter: PanoramaFilter;
  communes: CommuneIndex | null;
  commune: Commune | null;
  onChange(filter: PanoramaFilter): void;
};

const OFFERS: readonly OfferFilter[] = ['all', 'possible', 'named'];

/** By need, and by what the commune has. The commune here is not the person's: nothing is kept. */
export function PanoramaFilters({ needs, filter, communes, commune, onChange }: Props) {
  const [need, offer] = [useId(), useId()];
  return (
    <div class="filters">
      {needs.length > 0 && (
        <SelectField
          id={need}
          label={panoramaText.needLabel}
          value={filter.need ?? ''}
          options={needs}
          none={panoramaText.anyNeed}
          onChoose={(id) => onChange({ ...filter, need: id || null })}
        />
      )}
      <CommuneSearch
        label={panoramaText.communeLabel}
        communes={communes}
        commune={commune}
        onChoose={(code) => onChange({ ...filter, commune: code })}
        onClear={() => onChange({ ...filter, commune: null, offer: 'all' })}
      />
      {filter.commune !== null && (
        <SelectField
          id={offer}
          label={panoramaText.offerLabel}
          value={filter.offer}
          options={OFFERS.map((id) => ({ id, label: panoramaText.offers[id] }))}
          onChoose={(id) =>
            onChange({ ...filter, offer: OFFERS.find((known) => known === id) ?? 'all' })
          }
        />
      )}
    </div>
  );
}
