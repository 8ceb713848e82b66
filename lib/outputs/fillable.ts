import { isDate } from '../domain/age.ts';
import type { DataOutput } from './output.ts';
import { entriesOf } from './fillable/entries.ts';
import { withDependents } from './fillable/dependents.ts';
import { requestBytes } from './pdf/request-page.ts';

/**
 * The sheet to complete in a PDF reader: what is known is printed; each blank line and each row of
 * boxes of the document is a form field named after its field. Nothing in it runs.
 */
export const fillableOutput: DataOutput = {
  id: 'fillable',
  render: async ({ document, form }) => ({
    kind: 'file',
    bytes: await requestBytes(withDependents(document, form), entriesOf(form)),
    mediaType: 'application/pdf',
    fileName: `demande-d-appui-a-completer${isDate(document.date) ? `-${document.date}` : ''}.pdf`,
  }),
};
