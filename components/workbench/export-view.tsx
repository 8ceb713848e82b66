import { useState } from 'preact/hooks';
import { workbenchText } from '../text/workbench-text.ts';
import { Button } from '../ui/button.tsx';
import { filesInSight } from './desk-state.ts';
import { findingsText, packExport, packName } from './pack-export.ts';
import type { WorkbenchRoom } from './room.ts';

type Props = { room: WorkbenchRoom };

/** What leaves the desk, on the user's gesture: the pack, the findings, one file. */
export function ExportView({ room }: Props) {
  const { desk, findings, unsaved, live, ports, send, say, exportFile } = room;
  const [refused, setRefused] = useState('');
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const ready = live.state === 'done' || live.state === 'proving';
  const label =
    errors > 0
      ? workbenchText.insist
      : live.state === 'proving'
        ? workbenchText.insistUnproved
        : workbenchText.exportPack;
  const name = packName(desk.folder);
  const exportPack = (): void => {
    const made = packExport(desk.texts, desk.folder);
    setRefused('refused' in made ? made.refused : '');
    if ('refused' in made) return;
    ports.download(made.name, made.text);
    send({ type: 'exported', files: filesInSight(desk) });
    say(errors > 0 ? workbenchText.insisted : workbenchText.exported(made.name));
  };
  const exportFindings = (ending: 'txt' | 'json'): void => {
    const text =
      ending === 'txt' ? findingsText(findings) : `${JSON.stringify(findings, null, 2)}\n`;
    ports.download(`constats-${name}.${ending}`, text);
  };
  const own = unsaved.filter((file) => file.startsWith(desk.folder));
  return (
    <div class="pane one">
      <h2>{workbenchText.exportPack}</h2>
      <p>{workbenchText.exportPackLead}</p>
      <p>
        <code>{workbenchText.signCommand}</code>
      </p>
      {!ready && <p>{workbenchText.notChecked}</p>}
      {ready && errors > 0 && <p class="warning">{workbenchText.hasErrors(errors)}</p>}
      {refused !== '' && <p class="warning">{refused}</p>}
      <div class="actions">
        <Button
          look={label === workbenchText.exportPack ? 'primary' : 'plain'}
          disabled={!ready}
          onPress={exportPack}
        >
          {label}
        </Button>
      </div>
      <h2>{workbenchText.exportFindings}</h2>
      <p>{`${workbenchText.findingsOf(findings.length)}.`}</p>
      <div class="actions">
        <Button onPress={() => exportFindings('txt')}>{workbenchText.asText}</Button>
        <Button onPress={() => exportFindings('json')}>{workbenchText.asJson}</Button>
      </div>
      <h2>{workbenchText.exportFiles}</h2>
      {own.length === 0 && <p class="quiet">{workbenchText.nothingChanged}</p>}
      <ul class="export-files">
        {own.map((file) => (
          <li key={file}>
            <Button onPress={() => exportFile(file)}>{file.slice(desk.folder.length)}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
