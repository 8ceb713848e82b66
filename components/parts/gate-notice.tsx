import type { GateState } from '../../lib/domain/referral.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

type Props = { gate: GateState; onDeliver(): void };

/** Why nothing may leave yet; after a refusal, the question that names nobody. */
export function GateNotice({ gate, onDeliver }: Props) {
  if (gate.state === 'open') return null;
  const refused = gate.state === 'refused';
  return (
    <Notice title={refused ? requestText.gateRefused : requestText.gateClosed}>
      <p>{gate.reason}</p>
      {gate.state === 'refused' && (
        <>
          <p>{gate.anonymousQuestion}</p>
          <Button onPress={onDeliver}>{requestText.anonymousQuestion}</Button>
        </>
      )}
    </Notice>
  );
}
