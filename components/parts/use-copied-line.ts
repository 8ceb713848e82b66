import { useState } from 'preact/hooks';
import type { Result } from '../../lib/domain/failure.ts';
import type { Room } from '../room.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { failureText } from '../text/failure-text.ts';
import { isStillSameChart } from './same-chart.ts';
import type { WrittenRequest } from './written-request.ts';

/** Copies one line beside the document, and says so. The subject names the person: the chart is looked at first. */
export function useCopiedLine(room: Room): {
  said: string;
  address(address: string): Promise<void>;
  subject(request: WrittenRequest): Promise<void>;
} {
  const [said, setSaid] = useState('');
  const { delivery } = room;
  const tell = (copied: Result<null>, words: string): void =>
    setSaid(copied.ok ? words : failureText(copied.failure));
  return {
    said,
    address: async (address) => tell(await delivery.copyLine(address), deliveryText.addressCopied),
    subject: async (request) => {
      if (!(await isStillSameChart(room))) return;
      tell(await delivery.copySubject(request.deliverable()), deliveryText.subjectCopied);
    },
  };
}
