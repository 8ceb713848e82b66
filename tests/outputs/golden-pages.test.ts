import { beforeAll, describe, expect, test } from 'vitest';
import { pdfOutput } from '../../lib/outputs/pdf.ts';
import { plainText } from '../../lib/outputs/plain-text.ts';
import { printablePage } from '../../lib/outputs/printable-page.ts';
import { prepareAssets } from '../../scripts/prepare-assets.ts';
import { readPdf } from '../support/read-pdf.ts';
import { situations } from './situations.ts';

const cases = situations.map(({ name, request }) => [name, request.document] as const);

beforeAll(prepareAssets, 60_000);

describe.each(cases)('%s', (name, document) => {
  const golden = (extension: string) => `golden/pages/${name}.${extension}`;

  test('as text', async () => {
    await expect(plainText(document)).toMatchFileSnapshot(golden('txt'));
  });

  test('as a printable page', async () => {
    await expect(printablePage(document)).toMatchFileSnapshot(golden('html'));
  });

  test('as a PDF read back: each page, then its structure', async () => {
    const rendered = await pdfOutput.render(document);
    if (rendered.kind !== 'file') throw new Error('not a file');
    const { pages, outline, info } = await readPdf(rendered.bytes);
    await expect(
      pages.map((page, at) => `${page}\n\n${outline[at] ?? ''}\n`).join('\n'),
    ).toMatchFileSnapshot(golden('pdf.txt'));
    expect(info).toMatchObject({ Title: document.title, Language: 'fr-FR' });
    expect(info).not.toHaveProperty('Author');
  });
});
