import { useId, useState } from 'preact/hooks';
import { ComboLine } from './combo-line.tsx';
import type { ComboOption } from './combo-line.tsx';
import { Field } from './field.tsx';

type Props = {
  label: string;
  help?: string | undefined;
  /** What is chosen, written in the field until the user types. */
  value: string;
  /** Best first; the caller limits their number. */
  search(text: string): ComboOption[];
  none: string;
  /** Said when the field is left with words that are not one of the options. */
  unchosen: string;
  onChoose(id: string): void;
  /** The field was emptied. */
  onClear?: (() => void) | undefined;
};

/** A search field with its list, after the ARIA pattern: the focus never leaves the field. */
export function Combobox({ label, help, value, search, none, unchosen, onChoose, onClear }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [away, setAway] = useState(false);
  const text = typed ?? '';
  const options = text.trim() === '' || away ? [] : search(text);
  const current = options[Math.min(active, options.length - 1)];
  const choose = (option: ComboOption): void => {
    setTyped(null);
    onChoose(option.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) setActive((active + step + options.length) % options.length);
    else if (event.key === 'Enter' && current) choose(current);
    else if (event.key === 'Escape' && typed !== null) setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Field id={id} label={label} help={help}>
      <div class="combo">
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current && `${id}-${current.id}`}
          value={typed ?? value}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            setAway(false);
            event.currentTarget.select();
          }}
          onBlur={() => {
            if (typed === '') onClear?.();
            // What was typed stays in sight: nothing is chosen, and nothing is lost silently.
            if (text.trim() === '') setTyped(null);
            setAway(true);
          }}
        />
        <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={options.length === 0}>
          {options.map((option) => (
            <ComboLine
              key={option.id}
              id={`${id}-${option.id}`}
              option={option}
              active={option === current}
              onChoose={choose}
            />
          ))}
        </ul>
        {text.trim() !== '' && options.length === 0 && <p class="help">{away ? unchosen : none}</p>}
      </div>
    </Field>
  );
}
