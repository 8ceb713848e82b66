import { impactText } from '../text/impact-text.ts';

type Props = { title: string; rows: readonly { id: string; name: string; count: number }[] };

/** Counts as a table, each with a bar for the eye: the longest is the largest of this table. */
export function BarTable({ title, rows }: Props) {
  const largest = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <thead class="spoken">
        <tr>
          <th scope="col">{impactText.line}</th>
          <th scope="col">{impactText.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, count }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <svg aria-hidden="true" width="100%" height="10" preserveAspectRatio="none">
                <rect width={`${(100 * count) / largest}%`} height="10" />
              </svg>
              <span>{count}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
