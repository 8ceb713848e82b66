import type { EmergencyLine } from '../../lib/domain/actor.ts';
import { lineText } from '../text/line-text.ts';
import { NumberLink } from './number-link.tsx';

type Props = { lines: readonly EmergencyLine[] };

/** Lines to call, the number first and large. */
export function LineList({ lines }: Props) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line.key}>
          <NumberLink line={line} />
          <div>
            <p class="line-name">{line.name}</p>
            <p>{line.use}</p>
            <p class="quiet">{facts(line)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function facts(line: EmergencyLine): string {
  const ways = line.channels.map((channel) => lineText.channels[channel]).join(', ');
  const doubt = line.recheck ? lineText.recheck : '';
  return [line.availability, ways, doubt].filter(Boolean).join(' · ');
}
