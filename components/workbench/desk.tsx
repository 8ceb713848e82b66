import { useState } from 'preact/hooks';
import type { PackTexts } from '../../lib/packs/check/finding.ts';
import type { WorkbenchPorts } from '../../lib/packs/workbench/desk.ts';
import type { OpenedPack } from '../../lib/packs/workbench/open-pack.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CompareView } from './compare-view.tsx';
import { DeskHead } from './desk-head.tsx';
import { droppedFiles } from './dropped-files.ts';
import { filesInSight } from './desk-state.ts';
import { ExportView } from './export-view.tsx';
import { FREE_PLAY } from './play-state.ts';
import { PlayView } from './play-view.tsx';
import { type ChosenFile, readChosen } from './read-chosen.ts';
import { useDesk } from './use-desk.ts';
import { WriteView } from './write-view.tsx';

type Props = { ports: WorkbenchPorts; shipped: PackTexts };

/** The desk once the shipped packs are on it. */
export function Desk({ ports, shipped }: Props) {
  const { room, view, said } = useDesk(ports, shipped);
  const { send, say, show, unsaved } = room;
  const [play, setPlay] = useState(FREE_PLAY);
  const [waiting, setWaiting] = useState<OpenedPack | null>(null);
  const place = (pack: OpenedPack): void => {
    send({ type: 'opened', pack });
    setPlay(FREE_PLAY);
    setWaiting(null);
    const count = filesInSight({ ...room.desk, ...pack }).length;
    say(workbenchText.opened(pack.folder, count));
  };
  const open = (pack: OpenedPack): void => (unsaved.length > 0 ? setWaiting(pack) : place(pack));
  const choose = async (files: ChosenFile[]): Promise<void> => {
    const opening = await readChosen(files, shipped);
    if ('pack' in opening) open(opening.pack);
    else say(opening.refused);
  };
  const playCase = (file: string): void => {
    setPlay({ file, touched: null });
    show('play');
  };
  return (
    <div
      class="desk"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const { dataTransfer } = event;
        if (dataTransfer) void droppedFiles(dataTransfer).then(choose);
      }}
    >
      <DeskHead
        room={room}
        view={view}
        said={said}
        onOpen={open}
        onChosen={(files) => void choose(files)}
      />
      {view === 'write' && <WriteView room={room} />}
      {view === 'play' && <PlayView room={room} play={play} onPlay={setPlay} />}
      {view === 'compare' && <CompareView room={room} onPlay={playCase} />}
      {view === 'export' && <ExportView room={room} />}
      {waiting && (
        <Dialog
          title={workbenchText.loseTitle}
          closeLabel={workbenchText.cancel}
          onClose={() => setWaiting(null)}
        >
          <p>{workbenchText.loseLead}</p>
          <div class="actions">
            <Button onPress={() => place(waiting)}>{workbenchText.loseYes}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
