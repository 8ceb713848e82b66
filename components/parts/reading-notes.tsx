import type { Room } from '../room.ts';
import { failureText } from '../text/failure-text.ts';
import { patientText, refusalText, warningText } from '../text/patient-text.ts';
import { Notice } from '../ui/notice.tsx';

type Props = { room: Room };

/** Reasons for which nothing of the page was taken. */
const WHOLE_PAGE = ['page-too-long', 'page-moving'] as const;

/** Why something stays blank, before anything is confirmed. */
export function ReadingNotes({ room }: Props) {
  const { unreadable, warnings, refused } = room.state;
  const stopped = WHOLE_PAGE.find((reason) => refused.some((each) => each.reason === reason));
  if (unreadable) return <Notice>{failureText({ code: 'page-unreadable' })}</Notice>;
  if (stopped) return <Notice>{refusalText[stopped]}</Notice>;
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
