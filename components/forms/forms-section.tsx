import { useEffect, useId, useRef } from 'preact/hooks';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { formsText } from '../text/forms-text.ts';
import { describedBy, Field } from '../ui/field.tsx';
import { FormLine } from './form-line.tsx';
import { MapEditor } from './map-editor.tsx';
import { type FormsPorts, useForms } from './use-forms.ts';

type Props = { ports: FormsPorts };

/** Forms of DACs: given once, mapped, tried about nobody, kept, handed over. */
export function FormsSection({ ports }: Props) {
  const id = useId();
  const forms = useForms(ports);
  const { kept, offered, failure, said, busy, edited } = forms;
  const heading = useRef<HTMLHeadingElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    // What was pressed may be gone: the keyboard must not go back to the top of the page.
    const isLost = document.activeElement === document.body;
    if (isLost && (said || wasEdited.current) && !edited) heading.current?.focus();
    wasEdited.current = edited !== null;
  }, [said, edited]);
  return (
    <section class="block packs forms" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {formsText.title}
      </h2>
      <p class="quiet">{formsText.lead}</p>
      {failure && <FailureNotice failure={failure} />}
      <p role="status" class="saved">
        {busy ? formsText.reading : kept ? !edited && said : formsText.waiting}
      </p>
      {edited ? (
        <MapEditor
          key={edited.map.id}
          edited={edited}
          ports={ports}
          onKeep={forms.keep}
          onCancel={forms.cancel}
        />
      ) : (
        <>
          {kept?.length === 0 && offered.length === 0 && <p>{formsText.none}</p>}
          <ul class="pack-list">
            {kept?.map((form) => (
              <FormLine key={form.map.id} {...form} forms={forms} isKept />
            ))}
            {offered.map((map) => (
              <FormLine key={map.id} map={map} hasFile={false} forms={forms} />
            ))}
          </ul>
          <GivenFile
            label={formsText.give}
            help={formsText.giveHelp}
            accept=".pdf,application/pdf"
            onGive={(file) => forms.giveFile(file, null)}
          />
          <GivenFile
            label={formsText.importMap}
            help={formsText.importMapHelp}
            accept=".json,application/json"
            onGive={forms.importMap}
          />
        </>
      )}
    </section>
  );
}

type GivenProps = {
  label: string;
  help: string;
  accept: string;
  onGive(file: File): void;
};

function GivenFile({ label, help, accept, onGive }: GivenProps) {
  const id = useId();
  return (
    <Field id={id} label={label} help={help}>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={describedBy(id, help)}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onGive(file);
          event.currentTarget.value = '';
        }}
      />
    </Field>
  );
}
