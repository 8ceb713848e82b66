import { useMemo } from 'preact/hooks';
import type { Finding } from '../../lib/packs/check/finding.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { Button } from '../ui/button.tsx';
import { FileList } from './file-list.tsx';
import { FindingList } from './finding-list.tsx';
import type { WorkbenchRoom } from './room.ts';
import { SentencePane } from './sentence-pane.tsx';
import { TextEditor } from './text-editor.tsx';

type Props = { room: WorkbenchRoom };

/** Files, the text of one, and what the analysis says. */
export function WriteView({ room }: Props) {
  const { desk, live, findings, unsaved, send, exportFile } = room;
  const { file, texts, folder } = desk;
  const text = file === null ? undefined : texts.get(file);
  const marked = useMemo(
    () => new Set(findings.filter((each) => each.file === file).map(({ line }) => line)),
    [findings, file],
  );
  const go = ({ file: where, line }: Finding): void =>
    send({ type: 'file-chosen', file: where, line });
  return (
    <div class="panes write">
      <FileList
        desk={desk}
        findings={findings}
        unsaved={unsaved}
        onChoose={(chosen) => send({ type: 'file-chosen', file: chosen })}
      />
      <div class="pane text">
        {file === null || text === undefined ? (
          <p>{workbenchText.chooseFile}</p>
        ) : (
          <>
            <div class="text-head">
              <h2>{file.slice(folder.length)}</h2>
              {unsaved.includes(file) && (
                <>
                  <Button look="link" onPress={() => exportFile(file)}>
                    {workbenchText.saveFile}
                  </Button>
                  {desk.opened.has(file) && (
                    <Button
                      look="link"
                      onPress={() =>
                        send({ type: 'written', file, text: desk.opened.get(file) ?? '' })
                      }
                    >
                      {workbenchText.restore}
                    </Button>
                  )}
                </>
              )}
            </div>
            <TextEditor
              file={file}
              text={text}
              marked={marked}
              target={desk.target}
              onInput={(typed) => send({ type: 'written', file, text: typed })}
            />
            <p class="help" id="editor-help">
              {workbenchText.editorHelp}
            </p>
            <SentencePane file={file} text={text} pack={live.pack} packIsFresh={live.packIsFresh} />
          </>
        )}
      </div>
      <FindingList live={live} findings={findings} folder={folder} onGo={go} />
    </div>
  );
}
