import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldValue } from '../../lib/domain/referral.ts';
import type { FormField } from '../../lib/domain/referral-form.ts';
import { pastedRows, rowOf } from '../../lib/domain/table-rows.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';
import { ReadyWords } from './ready-words.tsx';
import { TableRow } from './table-row.tsx';

type Props = {
  id: string;
  field: FormField;
  value: FieldValue | undefined;
  mark?: string | undefined;
  help?: string | undefined;
  onEdit(value: FieldValue): void;
};

/** Rows of cells; pasted lines make rows. « Aucun » is an answer, and takes the place of rows. */
export function TableField({ id, field, value, mark, help, onEdit }: Props) {
  const { columns = [], ready = [] } = field;
  const table = useRef<HTMLFieldSetElement>(null);
  const added = useRef(false);
  const rows = [value ?? []].flat();
  const none = rows.length === 1 && ready.includes(rows[0] ?? '');
  useLayoutEffect(() => {
    if (added.current)
      table.current?.querySelector<HTMLElement>('.row:last-of-type input')?.focus();
    added.current = false;
  });
  const replaced = (index: number, by: readonly string[]): string[] =>
    rows.toSpliced(index, 1, ...by);
  const paste = (index: number, text: string): boolean => {
    const pasted = pastedRows(
      text,
      columns.map((column) => column.id),
    );
    if (pasted) onEdit(replaced(index, pasted));
    return pasted !== null;
  };
  const remove = (index: number): void => {
    onEdit(replaced(index, []));
    table.current?.querySelector<HTMLElement>('.ready button')?.focus();
  };
  return (
    <fieldset class="options table" id={id} ref={table}>
      <legend>
        {field.label}
        {mark && <span class="mark"> {mark}</span>}
      </legend>
      {help && <p class="help">{help}</p>}
      {none ? (
        <p>
          {rows[0]}{' '}
          <Button look="link" onPress={() => onEdit([])}>
            {requestText.clear}
          </Button>
        </p>
      ) : (
        rows.map((row, index) => (
          <TableRow
            // Rows have no identity of their own: a row is its place.
            key={index}
            id={`${id}-${index}`}
            name={requestText.row(index + 1)}
            columns={columns}
            row={row}
            onInput={(cells) => onEdit(replaced(index, [rowOf(cells)]))}
            onPaste={(text) => paste(index, text)}
            onRemove={() => remove(index)}
          />
        ))
      )}
      {!none && (
        <div class="ready">
          <Button
            onPress={() => {
              added.current = true;
              onEdit([...rows, rowOf(columns.map(() => ''))]);
            }}
          >
            {requestText.addRow}
          </Button>
          {rows.length === 0 && <ReadyWords words={ready} onPick={(word) => onEdit([word])} />}
        </div>
      )}
    </fieldset>
  );
}
