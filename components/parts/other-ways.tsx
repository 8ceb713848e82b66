import { useId } from 'preact/hooks';
import type { Way } from '../../lib/domain/consultation.ts';
import { deliveryText } from '../text/delivery-text.ts';
import { WayList } from './way-list.tsx';

type Props = { ways: readonly Way[]; disabled: boolean; onDeliver(way: Way): void };

/** Read by programs: nobody opens them with pleasure. */
const FILES: readonly Way[] = ['xdm', 'cda', 'fhir', 'fhir-transaction'];

/** What this addressee did not ask for, and that may serve: folded, files for programs apart. */
export function OtherWays({ ways, disabled, onDeliver }: Props) {
  const id = useId();
  if (ways.length === 0) return null;
  const files = ways.filter((way) => FILES.includes(way));
  const others = ways.filter((way) => !FILES.includes(way));
  return (
    <details class="fold">
      <summary>{deliveryText.others}</summary>
      {others.length > 0 && (
        <WayList ways={others} disabled={disabled} plain onDeliver={onDeliver} />
      )}
      {files.length > 0 && (
        <section class="programs" aria-labelledby={id}>
          <h3 id={id}>{deliveryText.files}</h3>
          <p class="help">{deliveryText.filesHelp}</p>
          <WayList ways={files} disabled={disabled} plain onDeliver={onDeliver} />
        </section>
      )}
    </details>
  );
}
