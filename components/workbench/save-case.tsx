import { useId, useState } from 'preact/hooks';
import type { Case } from '../../lib/domain/case.ts';
import type { Orientation } from '../../lib/domain/orientation.ts';
import { caseFile } from '../../lib/packs/workbench/case-file.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { Button } from '../ui/button.tsx';
import { LongTextField } from '../ui/long-text-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { WorkbenchRoom } from './room.ts';

type Props = { room: WorkbenchRoom; given: Case; orientation: Orientation };

/** Keeps what is played as a reference case of the pack in sight. */
export function SaveCase({ room, given, orientation }: Props) {
  const { desk, send, show, say } = room;
  const id = useId();
  const [title, setTitle] = useState('');
  const [situation, setSituation] = useState('');
  const save = (event: Event): void => {
    event.preventDefault();
    const words = { title: title.trim(), situation: situation.trim() };
    const { path, text } = caseFile(desk.folder, words, given, orientation, (taken) =>
      desk.texts.has(taken),
    );
    send({ type: 'written', file: path, text });
    send({ type: 'file-chosen', file: path, line: 1 });
    show('write');
    say(workbenchText.caseWritten(path));
  };
  return (
    <details class="fold save-case">
      <summary>{workbenchText.saveCase}</summary>
      <form onSubmit={save}>
        <p class="quiet">{workbenchText.saveCaseLead}</p>
        <TextField
          id={`${id}-title`}
          label={workbenchText.caseTitle}
          value={title}
          onInput={setTitle}
        />
        <LongTextField
          id={`${id}-story`}
          label={workbenchText.caseStory}
          value={situation}
          onInput={setSituation}
        />
        <div class="actions">
          <Button submit disabled={title.trim() === '' || situation.trim() === ''}>
            {workbenchText.saveCaseYes}
          </Button>
        </div>
      </form>
    </details>
  );
}
