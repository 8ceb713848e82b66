import { useEffect, useState } from 'preact/hooks';
import type { PackTexts } from '../../lib/packs/check/finding.ts';
import type { WorkbenchPorts } from '../../lib/packs/workbench/desk.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { Desk } from './desk.tsx';

type Props = { ports: WorkbenchPorts };

/** The workbench: packs are opened, written, played, compared and exported here, on this machine. */
export function Workbench({ ports }: Props) {
  const [shipped, setShipped] = useState<PackTexts | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    ports.shipped().then(setShipped, () => setMissing(true));
  }, [ports]);
  return (
    <main class="aiguilleur workbench" lang="fr">
      {shipped ? (
        <Desk ports={ports} shipped={shipped} />
      ) : (
        <div class="pane one">
          <h1>{workbenchText.title}</h1>
          <p role={missing ? 'alert' : 'status'}>
            {missing ? workbenchText.notLoaded : workbenchText.loading}
          </p>
        </div>
      )}
    </main>
  );
}
