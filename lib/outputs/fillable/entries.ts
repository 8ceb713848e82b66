import type { FormField, ReferralForm } from '../../domain/referral-form.ts';
import type { EntryOf } from '../pdf/request-page.ts';
import type { Entry } from '../pdf/rows.ts';
import { fieldOf, isBlank } from './dependents.ts';
import { openForm, type PdfForm } from './pdf-form.ts';

/** A line of typing, and lines of a long text, in points. */
const LINE = 16;
const LONG = 52;
const TABLE = 86;
const BOX = 9;
const GAP = 14;

/** One entry for each blank row of the form. */
export function entriesOf(form: ReferralForm): EntryOf {
  let open: PdfForm | null = null;
  return (sheet, heading, row) => {
    const field = isBlank(row) ? fieldOf(form, heading, row.label) : undefined;
    if (field === undefined) return null;
    open ??= openForm(sheet);
    return field.options === undefined ? textEntry(open, field) : choiceEntry(open, field);
  };
}

/** What the field is called aloud: its label, with how a date is written. */
function tooltipOf({ label, kind }: FormField): string {
  return kind === 'date' ? `${label} (jj/mm/aaaa)` : label;
}

function textEntry(form: PdfForm, field: FormField): Entry {
  const { id, kind, maxLength, required } = field;
  const multiline = kind === 'long-text' || kind === 'table';
  const height = kind === 'table' ? TABLE : multiline ? LONG : LINE;
  return {
    inset: 2.5,
    height: () => height,
    draw: ({ under }, { x, top, width }) => {
      form.text(
        under,
        { x, top, width, height },
        { name: id, tooltip: tooltipOf(field), multiline, maxLength, required: required === true },
      );
    },
  };
}

function choiceEntry(form: PdfForm, field: FormField): Entry {
  const { sheet } = form;
  const options = field.options ?? [];
  const placed = (width: number) => {
    sheet.font('regular', 9);
    let x = 0;
    let line = 0;
    return options.map(({ id, label }) => {
      const room = BOX + 4 + sheet.widthOfString(label);
      if (x > 0 && x + room > width) {
        x = 0;
        line += 1;
      }
      const at = { id, label, x, y: line * LINE };
      x += room + GAP;
      return at;
    });
  };
  return {
    inset: 0,
    height: (width) => (placed(width).at(-1)?.y ?? 0) + LINE - 2,
    draw: ({ under }, { x, top, width }) => {
      const group = form.choice(field.id, field.label, field.kind === 'multiple');
      for (const option of placed(width)) {
        const place = { x: x + option.x, top: top + option.y + 1, width: BOX, height: BOX };
        group.add(under, place, option);
      }
    },
  };
}
