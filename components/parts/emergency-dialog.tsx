import type { EmergencyLine } from '../../lib/domain/actor.ts';
import { emergencyText } from '../text/emergency-text.ts';
import { fr } from '../text/fr.ts';
import { Dialog } from '../ui/dialog.tsx';
import { LineList } from './line-list.tsx';

type Props = { lines: readonly EmergencyLine[] | null; onClose(): void };

/** Every emergency and help line, from anywhere. */
export function EmergencyDialog({ lines, onClose }: Props) {
  return (
    <Dialog title={emergencyText.title} closeLabel={emergencyText.close} onClose={onClose}>
      <p>{emergencyText.lead}</p>
      {lines ? <LineList lines={lines} /> : <p>{fr.emergencyFallback}</p>}
    </Dialog>
  );
}
