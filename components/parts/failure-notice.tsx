import type { Failure } from '../../lib/domain/failure.ts';
import { failureText } from '../text/failure-text.ts';
import { Notice } from '../ui/notice.tsx';

type Props = {
  failure: Failure;
  /** What was done instead. */
  instead?: string | undefined;
};

/** What went wrong, and the way forward, said as soon as it appears. */
export function FailureNotice({ failure, instead }: Props) {
  return (
    <div role="status">
      <Notice>
        <p>{failureText(failure)}</p>
        {instead && <p>{instead}</p>}
      </Notice>
    </div>
  );
}
