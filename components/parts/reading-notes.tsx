import type { Room } from '../room.ts';
import { failureText } from '../text/failure-text.ts';
import { patientText, refusalText, warningText } from '../text/patient-text.ts';
import { Notice } from '../ui/notice.tsx';

type Props = { room: Room };

/** Why something stays blank, before anything is confirmed. */
export function ReadingNotes({ room }: Props) {
  const { unreadable, warnings, leftAside } = room.state;
  if (unreadable) return <Notice>{failureText({ code: 'page-unreadable' })}</Notice>;
  if (leftAside.includes('page-too-long')) return <Notice>{refusalText['page-too-long']}</Notice>;
  if (warnings.length === 0) return null;
  return (
    <Notice title={patientText.notesTitle}>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warningText[warning]}</li>
        ))}
      </ul>
    </Notice>
  );
}
