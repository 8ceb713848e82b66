import { beforeAll, describe, expect, test } from 'vitest';
import type { ReferralDocument } from '../../lib/domain/referral.ts';
import type { Rendered } from '../../lib/outputs/output.ts';
import { outputs } from '../../lib/outputs/registry.ts';
import { prepareAssets } from '../../scripts/prepare-assets.ts';
import { readPdf } from '../support/read-pdf.ts';
import { documentOf, inHospital, inTown } from './fictitious-requests.ts';

type File = Extract<Rendered, { kind: 'file' }>;

async function fileOf(document: ReferralDocument): Promise<File> {
  const rendered = await outputs.pdf.render(document);
  if (rendered.kind !== 'file') throw new Error('not a file');
  return rendered;
}

const structureOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const pagesOf = (bytes: Uint8Array) => structureOf(bytes).match(/\/Type \/Page\b/g)?.length ?? 0;
const withValue = (value: string): ReferralDocument => ({
  title: 'Demande',
  date: '2026-11-22',
  addressee: null,
  blocks: [{ heading: 'Bloc', rows: [{ label: 'Champ', value }] }],
  footer: [],
});

const textOf = async (document: ReferralDocument): Promise<string> =>
  (await readPdf((await fileOf(document)).bytes)).pages.join('\n');

beforeAll(prepareAssets, 60_000);

// The first file starts the engine and reads the fonts: slow on a busy machine.
describe('PDF', { timeout: 30_000 }, () => {
  test.each([
    ['ville', documentOf(inTown())],
    ['hôpital', documentOf(inHospital())],
    ['sans identité', documentOf(inTown(), true)],
  ])('%s: a tagged French file of two pages at most', async (_name, document) => {
    const { bytes, fileName, mediaType } = await fileOf(document);
    const structure = structureOf(bytes);
    expect(structure.startsWith('%PDF-1.7')).toBe(true);
    expect(structure).toContain('/StructTreeRoot');
    expect(structure).toContain('/Lang (fr-FR)');
    expect(structure).toContain('/PageMode /UseNone');
    expect(structure).toMatch(/\/S \/H1/);
    expect(structure).toMatch(/\/Scope \/Row/);
    expect(pagesOf(bytes)).toBeLessThanOrEqual(2);
    expect(fileName).toBe('demande-d-appui-2026-11-22.pdf');
    expect(mediaType).toBe('application/pdf');
  });

  test('the same request gives the same bytes', async () => {
    const [first, second] = [
      await fileOf(documentOf(inTown())),
      await fileOf(documentOf(inTown())),
    ];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  test('the text reads back, with the letters of every name', async () => {
    const names = 'Éloïse Łukasz Nguyễn Đặng Ştefan Ђорђе Αθηνά œ €';
    expect((await textOf(withValue(names))).normalize('NFC')).toContain(names);
    const text = await textOf(documentOf(inTown()));
    for (const part of ['FICTIF-ŁUKASZ', 'NGUYỄN-FICTIVE', 'DAC d’Exempleville', 'Page 1 sur 2']) {
      expect(text).toContain(part);
    }
  });

  test('a character that the font lacks is shown and named', async () => {
    const text = await textOf(withValue('李 Exemple 😀'));
    expect(text).toContain('□ Exemple □');
    expect(text).toContain('U+674E, U+1F600');
  });

  test.each([
    ['a value longer than two pages', 'Phrase fictive. '.repeat(900), 3],
    ['controls and lone surrogates', 'a\u0000\ud800\u202ab\r\nc\td', 1],
    ['a word that fits nowhere', 'x'.repeat(400), 1],
    ['nothing', '', 1],
  ])('never fails: %s', async (_name, value, pages) => {
    expect(pagesOf((await fileOf(withValue(value))).bytes)).toBe(pages);
  });

  test('a date that is not one stays out of the file name', async () => {
    const document = { ...withValue('x'), date: '../Fictif' };
    expect((await fileOf(document)).fileName).toBe('demande-d-appui.pdf');
  });
});
