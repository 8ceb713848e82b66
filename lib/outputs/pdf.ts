import { isDate } from '../domain/age.ts';
import type { Output } from './output.ts';
import { requestBytes } from './pdf/request-page.ts';

/** The file format; its name holds the date and nothing else. */
export const pdfOutput: Output = {
  id: 'pdf',
  render: async (document) => ({
    kind: 'file',
    bytes: await requestBytes(document),
    mediaType: 'application/pdf',
    fileName: `demande-d-appui${isDate(document.date) ? `-${document.date}` : ''}.pdf`,
  }),
};
