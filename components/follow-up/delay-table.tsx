import type { QuarterDelay } from '../../lib/domain/impact.ts';
import { impactText } from '../text/impact-text.ts';

type Props = { delays: readonly QuarterDelay[] };

/** The usual delay of each quarter, once it rests on enough answers. */
export function DelayTable({ delays }: Props) {
  return (
    <div>
      <table class="delays">
        <caption>{impactText.delays}</caption>
        <thead>
          <tr>
            <th scope="col">{impactText.quarter}</th>
            <th scope="col">{impactText.answers}</th>
            <th scope="col">{impactText.median}</th>
          </tr>
        </thead>
        <tbody>
          {delays.map(({ quarter, answered, median }) => (
            <tr key={quarter}>
              <th scope="row">{impactText.quarterName(quarter)}</th>
              <td>{answered}</td>
              <td>{median === null ? impactText.tooFew : impactText.days(median)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="help">{impactText.delaysHelp}</p>
    </div>
  );
}
