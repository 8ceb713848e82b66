import { useId } from 'preact/hooks';
import { packsText } from '../text/packs-text.ts';
import { describedBy, Field } from '../ui/field.tsx';

type Props = { onFile(file: File): void };

/** The browser's own control to choose a file; the same file can be chosen again. */
export function PackFileField({ onFile }: Props) {
  const id = useId();
  return (
    <Field id={id} label={packsText.file} help={packsText.fileHelp}>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={describedBy(id, packsText.fileHelp)}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </Field>
  );
}
