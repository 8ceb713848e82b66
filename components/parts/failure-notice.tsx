import type { Failure } from '../../lib/domain/failure.ts';
import { failureText } from '../text/failure-text.ts';
import { Notice } from '../ui/notice.tsx';

type Props = { failure: Failure };

/** What went wrong, and the way forward, said as soon as it appears. */
export function FailureNotice({ failure }: Props) {
  return (
    <div role="status">
      <Notice>{failureText(failure)}</Notice>
    </div>
  );
}
