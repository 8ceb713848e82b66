import { newLine, writingsFor } from '../../lib/domain/edit-map.ts';
import { WRITINGS, type MappedField } from '../../lib/domain/form-map.ts';
import type { PdfFormField } from '../../lib/domain/pdf-form.ts';
import type { FormBlock } from '../../lib/domain/referral-form.ts';
import { Spoken } from '../parts/spoken.tsx';
import { formsText } from '../text/forms-text.ts';
import { OptionWords } from './option-words.tsx';

type Props = {
  place: PdfFormField;
  line: MappedField | null;
  blocks: readonly FormBlock[];
  /** Said when there are several. */
  page: number | null;
  onChange(line: MappedField | null): void;
};

/** One field of the form: which value of the request goes there, and how it is written. */
export function MapLine({ place, line, blocks, page, onChange }: Props) {
  const fields = blocks.flatMap((block) => block.fields);
  const [first, ...others] = line?.from ?? [];
  const field = fields.find((each) => each.id === first);
  const about = [
    ...(place.label && place.label !== place.name ? [place.label] : []),
    ...(page === null ? [] : [formsText.onPage(page)]),
    ...(place.maxLength === null ? [] : [formsText.atMost(place.maxLength)]),
  ];
  const also = others.map((other) => fields.find((each) => each.id === other)?.label ?? other);
  const usual = field ? writingsFor(field, place) : [];
  const writings = line && !usual.includes(line.as) ? [...usual, line.as] : usual;
  const choose = (chosen: string): void => {
    const next = fields.find((each) => each.id === chosen);
    onChange(next ? newLine(place.name, next, place) : null);
  };
  const write = (chosen: string): void => {
    const as = WRITINGS.find((each) => each === chosen);
    if (!line || !as) return;
    const { options: _words, in: _ids, ...rest } = line;
    onChange({ ...rest, as, ...(as === 'option' ? { options: {} } : {}) });
  };
  return (
    <li class="map-line">
      <p class="place">
        <strong>{place.name}</strong>
        {about.length > 0 && <span class="quiet">{` ${about.join(', ')}`}</span>}
      </p>
      <div class="map-choices">
        <label>
          <Spoken text={`${formsText.value} ${place.name}`} />
          <select value={first ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{formsText.toHand}</option>
            {blocks.map((block) => (
              <optgroup key={block.id} label={block.heading}>
                {block.fields
                  .filter((each) => each.id === first || writingsFor(each, place).length > 0)
                  .map((each) => (
                    <option key={each.id} value={each.id}>
                      {short(each.label)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        {line && writings.length > 1 && (
          <label>
            <Spoken text={`${formsText.writing} ${place.name}`} />
            <select value={line.as} onChange={(event) => write(event.currentTarget.value)}>
              {writings.map((as) => (
                <option key={as} value={as}>
                  {formsText.writings[as]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {also.length > 0 && <p class="quiet">{formsText.also(also.join(', '))}</p>}
      {line && field && (
        <OptionWords place={place} line={line} options={field.options ?? []} onChange={onChange} />
      )}
    </li>
  );
}

/** Some labels of the request are whole sentences. */
function short(label: string): string {
  return label.length > 60 ? `${label.slice(0, 57).trimEnd()}…` : label;
}
