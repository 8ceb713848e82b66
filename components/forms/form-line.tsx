import { useId } from 'preact/hooks';
import type { FormMap } from '../../lib/domain/form-map.ts';
import { Spoken } from '../parts/spoken.tsx';
import { formsText } from '../text/forms-text.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import type { Forms } from './use-forms.ts';

type Props = {
  map: FormMap;
  hasFile: boolean;
  forms: Forms;
  /** Kept here, and not only offered by the directory. */
  isKept?: boolean;
};

/** One form: what it is, and what can be done with it. */
export function FormLine({ map, hasFile, forms, isKept = false }: Props) {
  const id = useId();
  const { title } = map;
  const about = [
    map.kind === 'pdf' ? formsText.pdf : formsText.page(map.host),
    formsText.places(map.fields.length),
    ...(map.kind === 'pdf' && !hasFile ? [formsText.noFile] : []),
  ];
  return (
    <li>
      <p>
        <strong>{title}</strong>
        <span class="quiet">{` ${about.join(', ')}`}</span>
      </p>
      {!isKept && <p class="quiet">{formsText.fromPack}</p>}
      {map.kind === 'pdf' && map.address !== null && !hasFile && (
        <p class="address">
          <a href={map.address} target="_blank" rel="noreferrer">
            {formsText.published}
            <Spoken text={title} />
          </a>
        </p>
      )}
      {map.kind === 'pdf' && !hasFile && (
        <Field id={id} label={formsText.giveFile}>
          <input
            id={id}
            type="file"
            accept=".pdf,application/pdf"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) forms.giveFile(file, map);
              event.currentTarget.value = '';
            }}
          />
        </Field>
      )}
      {isKept && (
        <div class="actions">
          {map.kind === 'pdf' && hasFile && (
            <Button onPress={() => void forms.change(map)}>
              {formsText.change}
              <Spoken text={title} />
            </Button>
          )}
          <Button onPress={() => forms.exportMap(map.id)}>
            {formsText.exportMap}
            <Spoken text={title} />
          </Button>
          <Button onPress={() => forms.forget(map.id)}>
            {formsText.forget}
            <Spoken text={title} />
          </Button>
        </div>
      )}
    </li>
  );
}
