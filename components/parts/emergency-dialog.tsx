import type { EmergencyLine } from '../../lib/domain/actor.ts';
import { fr } from '../text/fr.ts';
import { Dialog } from '../ui/dialog.tsx';
import { LineList } from './line-list.tsx';

type Props = { lines: readonly EmergencyLine[] | null; onClose(): void };

/** Every emergency and help line, from anywhere. */
export function EmergencyDialog({ lines, onClose }: Props) {
  return (
    <Dialog title={fr.emergencyTitle} closeLabel={fr.close} onClose={onClose}>
      <p>{fr.emergencyLead}</p>
      {lines ? <LineList lines={lines} /> : <p>{fr.emergencyFallback}</p>}
    </Dialog>
  );
}
