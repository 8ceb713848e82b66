import type { ReferralDocument } from '../../domain/referral.ts';
import type { FormField, ReferralForm } from '../../domain/referral-form.ts';

type Block = ReferralDocument['blocks'][number];
type Row = Block['rows'][number];

/** True for what a hand completes: a blank line, or boxes to tick. */
export function isBlank({ value }: Row): boolean {
  return value === '' || value.startsWith('☐');
}

/** The field that a row of the document shows, if it is one of the form. */
export function fieldOf(form: ReferralForm, heading: string, label: string): FormField | undefined {
  const block = form.blocks.find((each) => each.heading === heading);
  return block?.fields.find((field) => field.label === label);
}

/**
 * The document with the lines that a choice left to the reader may ask for: whoever ticks « accord
 * oral » in the file has the line of its date there.
 */
export function withDependents(document: ReferralDocument, form: ReferralForm): ReferralDocument {
  const blocks = document.blocks.map((block) => ({ ...block, rows: rowsOf(block, form) }));
  return { ...document, blocks };
}

function rowsOf(block: Block, form: ReferralForm): Row[] {
  const { heading, rows } = block;
  const fields = form.blocks.find((each) => each.heading === heading)?.fields ?? [];
  const open = rows
    .filter(isBlank)
    .flatMap(({ label }) => (fieldOf(form, heading, label)?.options === undefined ? [] : [label]));
  const opened = fields.filter(({ label, shown, internal }) => {
    if (internal || typeof shown === 'boolean' || shown.when !== undefined) return false;
    const above = fields.find(({ id }) => id === shown.field?.id);
    const isThere = rows.some((row) => row.label === label);
    return !isThere && above !== undefined && open.includes(above.label);
  });
  const place = ({ label }: Row) => fields.findIndex((field) => field.label === label);
  const before = (row: Row, added: FormField) =>
    place(row) >= 0 && place(row) < fields.indexOf(added);
  return opened.reduce<Row[]>((sum, added) => {
    const at = sum.findLastIndex((row) => before(row, added)) + 1;
    const value = (added.options ?? []).map(({ label }) => `☐ ${label}`).join('   ');
    return sum.toSpliced(at, 0, { label: added.label, value });
  }, rows);
}
