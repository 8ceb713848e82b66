import type { GateState, MissingField } from '../../lib/domain/referral.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { MissingFields } from './missing-list.tsx';

type Props = {
  gate: GateState;
  /** Lines of the legal gate that are still empty. */
  missing: readonly MissingField[];
  onGoTo(field: string): void;
  onDeliver(): void;
};

/** What still holds the request back, line by line; after a refusal, the question that names nobody. */
export function GateNotice({ gate, missing, onGoTo, onDeliver }: Props) {
  if (gate.state === 'open') return null;
  if (gate.state === 'refused') {
    return (
      <Notice title={requestText.gateRefused}>
        <p>{gate.reason}</p>
        <p>{gate.anonymousQuestion}</p>
        <Button onPress={onDeliver}>{requestText.anonymousQuestion}</Button>
      </Notice>
    );
  }
  return (
    <Notice title={requestText.gateClosed}>
      {missing.length > 0 ? (
        <MissingFields missing={missing} onGoTo={onGoTo} />
      ) : (
        <p>{gate.reason}</p>
      )}
    </Notice>
  );
}
