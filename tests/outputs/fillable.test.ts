import { readFileSync } from 'node:fs';
import fontkit from '@cantoo/fontkit';
import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DeliverableRequest } from '../../lib/domain/deliverable.ts';
import { fillableOutput } from '../../lib/outputs/fillable.ts';
import { prepareAssets } from '../../scripts/prepare-assets.ts';
import { readPdf } from '../support/read-pdf.ts';
import { form } from './fictitious-requests.ts';
import { situations } from './situations.ts';
import { told } from './situations/build.ts';
import { townDoctor } from './situations/town.ts';

const bytesOf = async (request: DeliverableRequest): Promise<Uint8Array> =>
  (await fillableOutput.render(request, () => Promise.reject(new Error('no page here')))).bytes;

const withoutIdentity = [
  ...situations.filter(({ request }) => request.anonymous),
  told({ ...townDoctor, name: 'ville-sans-identite', anonymous: true }, 20),
];
const cases = withoutIdentity.map(({ name, ...rest }) => [name, rest] as const);
const [publicPage] = withoutIdentity;
if (publicPage === undefined) throw new Error('no request without identity');

beforeAll(prepareAssets, 60_000);

describe('sheet to complete', () => {
  test.each(cases)('golden: %s', async (name, { request }) => {
    const { fields, pages, outline } = await readPdf(await bytesOf(request));
    const list = fields.map((field) => `${field.name} | ${field.kind} | ${field.tooltip}`);
    await expect(`${list.join('\n')}\n`).toMatchFileSnapshot(`golden/pages/${name}.fields.txt`);
    await expect(
      pages.map((page, at) => `${page}\n\n${outline[at] ?? ''}\n`).join('\n'),
    ).toMatchFileSnapshot(`golden/pages/${name}.fillable.txt`);
  });

  test.each(cases)('%s: every nominative line is a field, and only lines left', async (_, told) => {
    const { fields } = await readPdf(await bytesOf(told.request));
    const blank = told.request.document.blocks.flatMap(({ heading, rows }) =>
      rows
        .filter(({ value }) => value === '' || value.startsWith('☐'))
        .map(({ label }) => {
          const block = form.blocks.find((each) => each.heading === heading);
          return block?.fields.find((field) => field.label === label)?.id;
        }),
    );
    const names = new Set(fields.map(({ name }) => name.replace(/\..*/, '')));
    expect(blank.filter((id) => id === undefined || !names.has(id))).toEqual([]);
    expect([...names].filter((id) => told.request.values[id] !== undefined)).toEqual([]);
  });

  test.each(cases)('%s: no name, in text, metadata or fields', async (_, { request, referral }) => {
    const { pages, info, fields } = await readPdf(await bytesOf(request));
    const whole = [pages.join('\n'), JSON.stringify(info), JSON.stringify(fields)].join('\n');
    const signed = Object.values(request.values).flat();
    const nominative = form.blocks
      .flatMap((block) => block.fields)
      .filter((field) => field.nominative && field.options === undefined)
      .flatMap(({ id }) => [referral.values[id] ?? []].flat())
      // The médecin traitant who asks signs the request under the same words.
      .filter((value) => value.length >= 3 && !signed.includes(value));
    expect(nominative.filter((value) => whole.includes(value))).toEqual([]);
  });

  test('nothing runs: no script, no action', async () => {
    const source = Buffer.from(await bytesOf(publicPage.request)).toString('latin1');
    expect(source).not.toMatch(/\/(JavaScript|JS|AA|OpenAction|Launch|SubmitForm|URI)\b/);
  });

  test('the same request gives the same bytes', async () => {
    const [first, second] = [await bytesOf(publicPage.request), await bytesOf(publicPage.request)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('another program fills every field, and a third one reads each value', async () => {
    const pdf = await PDFDocument.load(await bytesOf(publicPage.request));
    pdf.registerFontkit(fontkit);
    const file = new URL(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'));
    const font = await pdf.embedFont(readFileSync(file), { subset: true });
    const wanted = new Map<string, unknown>();
    for (const field of pdf.getForm().getFields()) {
      const name = field.getName();
      if (field instanceof PDFTextField) {
        const value = 'Éloïse Łuk'.slice(0, field.getMaxLength() ?? 10);
        field.setText(value);
        wanted.set(name, value);
      } else if (field instanceof PDFRadioGroup) {
        const option = field.getOptions().at(-1) ?? '';
        field.select(option);
        wanted.set(name, option);
      } else if (field instanceof PDFCheckBox) {
        field.check();
        wanted.set(name, 'Oui');
      }
    }
    pdf.getForm().updateFieldAppearances(font);
    const { fields } = await readPdf(await pdf.save());
    expect(wanted.size).toBeGreaterThan(10);
    expect(new Map(fields.map(({ name, value }) => [name, value]))).toEqual(wanted);
  });

  test('a letter that the font lacks is said in the file', async () => {
    const { request } = publicPage;
    const blocks = [{ heading: 'Logement', rows: [{ label: 'Accès', value: '李 محمد' }] }];
    const { pages } = await readPdf(
      await bytesOf({ ...request, document: { ...request.document, blocks } }),
    );
    expect(pages.join('\n')).toMatch(/U\+674E/);
    expect(pages.join('\n')).toMatch(/U\+0645/);
  });
});
