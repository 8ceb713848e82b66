import type { MappedField } from '../../lib/domain/form-map.ts';
import type { PdfFormField } from '../../lib/domain/pdf-form.ts';
import { Spoken } from '../parts/spoken.tsx';
import { formsText } from '../text/forms-text.ts';

type Props = {
  place: PdfFormField;
  line: MappedField;
  options: readonly { id: string; label: string }[];
  onChange(line: MappedField): void;
};

/** For a choice, the words of the form for each option; for a box, the options that tick it. */
export function OptionWords({ place, line, options, onChange }: Props) {
  if (line.as === 'tick') {
    const ids = line.in ?? [];
    const toggle = (id: string, ticks: boolean): void => {
      onChange({ ...line, in: ticks ? [...ids, id] : ids.filter((each) => each !== id) });
    };
    return (
      <fieldset class="option-words">
        <legend>
          {formsText.tickWhen}
          <Spoken text={place.name} />
        </legend>
        <div class="map-choices">
          {options.map(({ id, label }) => (
            <label key={id} class="tick">
              <input
                type="checkbox"
                checked={ids.includes(id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    );
  }
  if (line.as !== 'option') return null;
  const words = line.options ?? {};
  const say = (id: string, word: string): void => {
    const { [id]: _before, ...rest } = words;
    onChange({ ...line, options: word === '' ? rest : { ...rest, [id]: word } });
  };
  return (
    <fieldset class="option-words">
      <legend>
        {formsText.words}
        <Spoken text={place.name} />
      </legend>
      <div class="map-choices">
        {options.map(({ id, label }) => (
          <label key={id}>
            {formsText.wordFor(label)}
            {place.offered.length > 0 ? (
              <select
                value={words[id] ?? ''}
                onChange={(event) => say(id, event.currentTarget.value)}
              >
                <option value="">{formsText.leaveOption}</option>
                {place.offered
                  .filter((word) => word.trim() !== '')
                  .map((word) => (
                    <option key={word} value={word}>
                      {word}
                    </option>
                  ))}
              </select>
            ) : (
              <input
                value={words[id] ?? ''}
                autocomplete="off"
                onInput={(event) => say(id, event.currentTarget.value)}
              />
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
