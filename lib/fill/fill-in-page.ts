import type { FillEnd, FillOrder } from './fill-order.ts';
import { fillForm } from './fill-form.ts';
import { formTree } from './form-tree.ts';
import { holdSubmits } from './hold-submit.ts';
import { markFields } from './mark-fields.ts';

/** The marks stay, and the page sends nothing by itself, until the user acts there, or this long. */
const SHOWN_MS = 30_000;

/** Fills the form of a page, where nothing may be sent but by the user. */
export async function fillInPage(document: Document, order: FillOrder): Promise<FillEnd> {
  let over = false;
  let unmark = (): void => undefined;
  holdSubmits(formTree(document).trees, SHOWN_MS, () => {
    over = true;
    unmark();
  });
  return fillForm(document, order, {
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => performance.now(),
    mark: (fields) => {
      if (!over) unmark = markFields(document, fields);
    },
  });
}
