import { useId } from 'preact/hooks';
import { panoramaText } from '../text/panorama-text.ts';
import { Field } from '../ui/field.tsx';

type Props = {
  query: string;
  /** Answers found; null when nothing is typed. */
  count: number | null;
  onQuery(query: string): void;
};

/** The search: answers come beneath as one types; Entrée goes to the first. */
export function PanoramaSearch({ query, count, onQuery }: Props) {
  const id = useId();
  return (
    <search class="search">
      <Field id={id} label={panoramaText.searchLabel}>
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query !== '') onQuery('');
            else if (event.key === 'Enter') firstAnswer(event.currentTarget)?.focus();
            else return;
            event.preventDefault();
          }}
        />
      </Field>
      <p class="help" role="status">
        {count === null ? '' : panoramaText.found(count)}
      </p>
    </search>
  );
}

function firstAnswer(field: HTMLElement): HTMLElement | null | undefined {
  return field.closest('.panorama')?.querySelector<HTMLElement>('.matches [data-actor]');
}
