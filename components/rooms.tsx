import type { Room } from './room.ts';
import { QuestionsStep } from './steps/questions-step.tsx';
import { fr } from './text/fr.ts';
import { deferred } from './ui/deferred.tsx';

const SAID = { waiting: fr.loading, missing: fr.partMissing };

/** The questions come with the first byte; the other rooms come when they are entered. */
const PatientStep = deferred(
  async () => (await import('./steps/patient-step.tsx')).PatientStep,
  SAID,
);
const OrientationStep = deferred(
  async () => (await import('./steps/orientation-step.tsx')).OrientationStep,
  SAID,
);
const RequestStep = deferred(
  async () => (await import('./steps/request-step.tsx')).RequestStep,
  SAID,
);
const DeliveryStep = deferred(
  async () => (await import('./steps/delivery-step.tsx')).DeliveryStep,
  SAID,
);

/** Every actor, over the room that waits beneath. */
export const PanoramaRoom = deferred(
  async () => (await import('./panorama/panorama-room.tsx')).PanoramaRoom,
  SAID,
);

/** The numbers, and the dialog that shows them; without it, the vital ones in plain text. */
export const EmergencyDialog = deferred(
  async () => (await import('./parts/emergency-dialog.tsx')).EmergencyDialog,
  { waiting: fr.loading, missing: fr.emergencyFallback },
);

/** The person of the consultation, in the header: a public page has none. */
export const PersonLine = deferred(
  async () => (await import('./parts/person-line.tsx')).PersonLine,
  { waiting: '', missing: fr.partMissing },
);

/** What is wrong, when something is. */
export const AppNotices = deferred(
  async () => (await import('./parts/app-notices.tsx')).AppNotices,
  { waiting: '', missing: fr.partMissing },
);

/** The question asked when another chart is shown. */
export const ChartChanged = deferred(
  async () => (await import('./parts/chart-changed.tsx')).ChartChanged,
  { waiting: '', missing: fr.partMissing },
);

/** What is said when nothing else can be. */
export const CrashNotice = deferred(
  async () => (await import('./parts/crash-notice.tsx')).CrashNotice,
  { waiting: '', missing: fr.partMissing },
);

/** The draft that follows the consultation, where drafts are kept. */
export const DraftKeeper = deferred(
  async () => (await import('./drafts/draft-keeper.tsx')).DraftKeeper,
  { waiting: '', missing: fr.partMissing },
);

type Props = { room: Room; takesFocus: boolean };

/** The room of the current step. */
export function CurrentStep({ room, takesFocus }: Props) {
  switch (room.state.step) {
    case 'patient':
      return <PatientStep room={room} />;
    case 'questions':
      return <QuestionsStep room={room} takesFocus={takesFocus} />;
    case 'orientation':
      return <OrientationStep room={room} />;
    case 'request':
      return <RequestStep room={room} />;
    case 'delivery':
      return <DeliveryStep room={room} />;
  }
}
