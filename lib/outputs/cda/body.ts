import type { DeliverableRequest } from '../../domain/deliverable.ts';
import { frenchDate } from '../../domain/french-text.ts';
import type { ReferralDocument } from '../../domain/referral.ts';
import type { RenderedFile } from '../output.ts';
import { element, xmlLine, type XmlElement } from '../xml.ts';

/** Bytes coded at once: a multiple of three, so that the pieces join. */
const PIECE = 0x6000;

/** The page as PDF; when it cannot be made, the same request as plain text, so that nothing is lost. */
export async function bodyOf(
  request: DeliverableRequest,
  page: () => Promise<RenderedFile>,
): Promise<XmlElement> {
  try {
    return nonXmlBody('application/pdf', (await page()).bytes);
  } catch {
    return nonXmlBody('text/plain', new TextEncoder().encode(bodyText(request.document)));
  }
}

function nonXmlBody(mediaType: string, bytes: Uint8Array): XmlElement {
  return element('nonXMLBody', {}, [
    element('text', { mediaType, representation: 'B64' }, [base64(bytes)]),
  ]);
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE))));
  }
  return pieces.join('');
}

/** One line a row, for readers that show the text as it is. */
function bodyText({ title, date, addressee, blocks, footer }: ReferralDocument): string {
  const sections = [
    [title, `Le ${frenchDate(date)}`],
    addressee === null ? [] : [`À\u00a0: ${addressee.name}`, ...addressee.lines],
    ...blocks.map(({ heading, rows }) => [
      heading.toUpperCase(),
      ...rows.map(({ label, value }) => `${label}\u00a0: ${value}`),
    ]),
    footer,
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines
        .flatMap((line) => line.split(/\r?\n/))
        .map(xmlLine)
        .join('\n'),
    )
    .join('\n\n');
  return `${text}\n`;
}
