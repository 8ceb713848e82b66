import type { Failure } from '../../lib/domain/failure.ts';
import { followUpText } from '../text/follow-up-text.ts';
import { Notice } from '../ui/notice.tsx';

type Props = { failure: Failure };

/** The list cannot be read or written: said, and nothing is lost by saying it. */
export function ListFailure({ failure }: Props) {
  return (
    <div role="status">
      <Notice>
        <p>
          {failure.code === 'settings-invalid'
            ? followUpText.listUnreadable
            : followUpText.listUnavailable}
        </p>
      </Notice>
    </div>
  );
}
