import { impactText } from '../text/impact-text.ts';

type Props = {
  /** Table, line, value; those of one table together. */
  rows: readonly (readonly string[])[];
};

/** What the file holds, as it is read before it is handed over. */
export function ReleasedTable({ rows }: Props) {
  const names = [...new Set(rows.map(([name = '']) => name))];
  return (
    <table class="released">
      <thead class="spoken">
        <tr>
          <th scope="col">{impactText.line}</th>
          <th scope="col">{impactText.value}</th>
        </tr>
      </thead>
      {names.map((name) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={2} class="released-name">
              {name}
            </th>
          </tr>
          {rows
            .filter(([table]) => table === name)
            .map(([, line, value]) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td>{value}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
