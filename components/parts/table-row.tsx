import type { FormField } from '../../lib/domain/referral-form.ts';
import { cellsOf } from '../../lib/domain/table-rows.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Spoken } from './spoken.tsx';

type Props = {
  id: string;
  /** « Intervenant 2 ». */
  name: string;
  columns: NonNullable<FormField['columns']>;
  row: string;
  onInput(cells: string[]): void;
  /** True when the text was taken as rows. */
  onPaste(text: string): boolean;
  onRemove(): void;
};

/** One row of a table, as a small group of fields. */
export function TableRow({ id, name, columns, row, onInput, onPaste, onRemove }: Props) {
  const cells = cellsOf(row, columns.length);
  return (
    <div
      class="row"
      role="group"
      aria-label={name}
      onPaste={(event) => {
        if (onPaste(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
      }}
    >
      {columns.map((column, index) => (
        <TextField
          key={column.id}
          id={`${id}-${column.id}`}
          label={column.label}
          type={column.id === 'telephone' ? 'tel' : 'text'}
          value={cells[index] ?? ''}
          onInput={(value) => onInput(cells.toSpliced(index, 1, value))}
        />
      ))}
      <Button look="link" onPress={onRemove}>
        {requestText.removeRow}
        <Spoken text={name} />
      </Button>
    </div>
  );
}
