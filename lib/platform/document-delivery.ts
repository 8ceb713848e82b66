import { failed, success, type Result } from '../domain/failure.ts';
import { letterHeader } from '../domain/letter-header.ts';
import type { ReferralDocument } from '../domain/referral.ts';
import { dataOutputs, outputs } from '../outputs/registry.ts';
import type { Rendered, RenderedFile } from '../outputs/output.ts';
import type { Delivery, FileFormat } from '../ports/requests.ts';
import { saveFile } from './save-file.ts';

/**
 * Hands documents over with what any page may do on the user's gesture. `printHtml` differs: the
 * extension has a page for it, the element prints from the page it is in.
 */
export function documentDelivery(printHtml: (html: string) => Promise<void>): Delivery {
  return {
    textOf,
    copyText: async (document) => {
      const text = await textOf(document);
      if (!text.ok) return text;
      return copyText(text.value);
    },
    print: async (document) => {
      const notMade = { code: 'document-not-made', format: 'printable-page' } as const;
      const page = await rendered('printable-page', document);
      return page?.kind === 'html' ? done(() => printHtml(page.html), notMade) : failed(notMade);
    },
    downloadPdf: async (document) => {
      const notMade = { code: 'document-not-made', format: 'pdf' } as const;
      const file = await rendered('pdf', document);
      return file?.kind === 'file' ? done(async () => download(file), notMade) : failed(notMade);
    },
    copyLine: copyText,
    copySubject: async (request) => {
      const read = letterHeader(request);
      if (!read.ok) return failed({ code: 'document-lacks', lacks: read.lacks });
      const { xdmSubject } = await import('../outputs/xdm.ts');
      return copyText(xdmSubject(request));
    },
    printNotice: async (notice) => {
      const notMade = { code: 'document-not-made', format: 'notice' } as const;
      const { noticePage } = await import('../outputs/notice-page.ts');
      return done(() => printHtml(noticePage(notice)), notMade);
    },
    download: async (format, request) => {
      const read = LETTERS.includes(format) ? letterHeader(request) : null;
      if (read?.ok === false) return failed({ code: 'document-lacks', lacks: read.lacks });
      const output = dataOutputs[format];
      const notMade = { code: 'document-not-made', format } as const;
      return done(
        async () => download(await output.render(request, () => pageOf(request.document))),
        notMade,
      );
    },
  };
}

/** Formats that need a person and a professional to answer for them. */
const LETTERS: readonly FileFormat[] = ['cda', 'xdm'];

function copyText(text: string): Promise<Result<null>> {
  return done(() => navigator.clipboard.writeText(text), { code: 'clipboard-refused' });
}

async function textOf(document: ReferralDocument): Promise<Result<string>> {
  const text = await rendered('plain-text', document);
  if (text?.kind === 'text') return success(text.text);
  return failed({ code: 'document-not-made', format: 'plain-text' });
}

/** The request as a PDF, for the formats that hold it. */
async function pageOf(document: ReferralDocument): Promise<RenderedFile> {
  const page = await outputs.pdf.render(document);
  if (page.kind !== 'file') throw new Error('a PDF is a file');
  return page;
}

async function rendered(
  format: keyof typeof outputs,
  document: ReferralDocument,
): Promise<Rendered | null> {
  try {
    return await outputs[format].render(document);
  } catch {
    return null;
  }
}

async function done(
  act: () => Promise<void>,
  failure: Parameters<typeof failed>[0],
): Promise<Result<null>> {
  try {
    await act();
    return success(null);
  } catch {
    return failed(failure);
  }
}

function download({ bytes, mediaType, fileName }: RenderedFile): void {
  saveFile(fileName, new Blob([bytes.slice()], { type: mediaType }));
}
