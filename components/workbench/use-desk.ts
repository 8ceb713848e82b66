import { useMemo, useReducer, useState } from 'preact/hooks';
import type { PackTexts } from '../../lib/packs/check/finding.ts';
import { findingsAbout } from '../../lib/packs/check/findings-about.ts';
import type { WorkbenchPorts } from '../../lib/packs/workbench/desk.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { useCommunes } from '../use-communes.ts';
import { deskAfter, deskOf, unsavedFiles } from './desk-state.ts';
import type { View, WorkbenchRoom } from './room.ts';
import { useCheck } from './use-check.ts';

/** Everything on the desk and what is known of it; `said` is the last thing that was done. */
export function useDesk(
  ports: WorkbenchPorts,
  shipped: PackTexts,
): { room: WorkbenchRoom; view: View; said: string } {
  const [desk, send] = useReducer(
    deskAfter,
    deskOf({ texts: shipped, folder: 'national/', ignored: [] }),
  );
  const [view, show] = useState<View>('write');
  const [said, say] = useState('');
  const live = useCheck(ports, desk.texts);
  const { communes } = useCommunes(ports.communes, view === 'play');
  const unsaved = useMemo(() => unsavedFiles(desk), [desk]);
  const { report } = live;
  const findings = useMemo(
    () => (report ? findingsAbout(report, desk.folder) : []),
    [report, desk.folder],
  );
  const exportFile = (file: string): void => {
    const name = file.split('/').at(-1) ?? file;
    ports.download(name, desk.texts.get(file) ?? '');
    send({ type: 'exported', files: [file] });
    say(workbenchText.exported(name));
  };
  const known = { ports, shipped, desk, unsaved, live, findings, communes };
  return { room: { ...known, send, show, say, exportFile }, view, said };
}
