import type { Refusal } from '../../lib/domain/patient.ts';
import type { Room } from '../room.ts';
import { failureText } from '../text/failure-text.ts';
import { patientText, readFieldText, stoppedText, warningText } from '../text/patient-text.ts';
import { Notice } from '../ui/notice.tsx';

type Props = { room: Room };

/** Reasons for which nothing of the page was taken. */
const WHOLE_PAGE = ['page-too-long', 'page-moving'] as const;

/** Reasons that tell of the adapter, not of the chart. */
const OF_ADAPTER = ['no-such-place', 'several-places'] as const;

/** Why something stays blank, before anything is confirmed; said as it comes. */
export function ReadingNotes({ room }: Props) {
  return (
    <div role="status">
      <Notes room={room} />
    </div>
  );
}

function Notes({ room }: Props) {
  const { unreadable, refused, unsortedName } = room.state;
  // Which name it is, is asked just below.
  const warnings = room.state.warnings.filter(
    (warning) => warning !== 'birth-name-unknown' || unsortedName === '',
  );
  const stopped = WHOLE_PAGE.find((reason) => refused.some((each) => each.reason === reason));
  if (unreadable) return <Notice>{failureText({ code: 'page-unreadable' })}</Notice>;
  if (stopped) return <Notice>{stoppedText[stopped]}</Notice>;
  const sentences = [...warnings.map((warning) => warningText[warning]), ...ofAdapter(refused)];
  if (sentences.length === 0) return null;
  return (
    <Notice title={patientText.notesTitle}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function ofAdapter(refused: readonly Refusal[]): string[] {
  return OF_ADAPTER.flatMap((reason) => {
    const fields = refused.filter((each) => each.reason === reason).map(({ field }) => field);
    const named = [...new Set(fields)].map((field) => readFieldText[field].toLowerCase());
    return named.length > 0 ? [stoppedText[reason](named.join(', '))] : [];
  });
}
