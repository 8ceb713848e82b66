import type { EmergencyLine } from '../../lib/domain/actor.ts';
import { lineText } from '../text/line-text.ts';

type Props = { line: EmergencyLine };

/** A number, large, that a telephone can call. */
export function NumberLink({ line }: Props) {
  return (
    <a
      class="number"
      href={`${line.channels.includes('voice') ? 'tel' : 'sms'}:${line.number}`}
      aria-label={lineText.call(line)}
    >
      {line.display}
    </a>
  );
}
