import { useId } from 'preact/hooks';
import { workbenchText } from '../text/workbench-text.ts';
import type { ChosenFile } from './read-chosen.ts';

type Props = { onChosen(files: ChosenFile[]): void };

/** Known to every browser, and not to the types of Preact. */
const WHOLE_FOLDER = { webkitdirectory: true };

/** The browser's own controls to choose a folder or a file, dressed as buttons. */
export function OpenFields({ onChosen }: Props) {
  const id = useId();
  const take = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) {
      onChosen(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
    }
    // The same one can be chosen again.
    input.value = '';
  };
  return (
    <>
      <label class="button open-field" for={`${id}-folder`}>
        {workbenchText.openFolder}
        <input
          id={`${id}-folder`}
          type="file"
          {...WHOLE_FOLDER}
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <label class="button open-field" for={`${id}-file`}>
        {workbenchText.openFile}
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
    </>
  );
}
