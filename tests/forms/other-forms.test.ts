import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { lostPlaces } from '../../lib/domain/edit-map.ts';
import { fictitiousRequest } from '../../lib/domain/fictitious-request.ts';
import { proposeMap } from '../../lib/domain/propose-map.ts';
import { fillForm } from '../../lib/forms/pdf/fill-form.ts';
import { readForm } from '../../lib/forms/pdf/read-form.ts';
import { form } from '../outputs/fictitious-requests.ts';
import { shippedPack } from '../support/knowledge.ts';
import { dacForms, type DacForm } from './dac-forms.ts';
import { fieldValues } from './read-back.ts';

const request = fictitiousRequest(form, shippedPack.checklist, '2026-11-22T10:00:00+01:00');

/** A form of a DAC, changed by somebody since the map was made. */
async function changed(
  { file }: DacForm,
  change: (document: PDFDocument) => void,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(await file(), { updateMetadata: false });
  change(document);
  return document.save({ updateFieldAppearances: false });
}

function dac(name: string): DacForm {
  const found = dacForms.find((each) => each.name === name);
  if (!found) throw new Error(`no form ${name}`);
  return found;
}

const valley = dac('vallee');

test('a renamed field is said to be missing, and the others are filled', async () => {
  const file = await changed(valley, (document) => {
    document.getForm().getTextField('NomNaissance').acroField.setPartialName('Nom_naissance_2');
  });
  const filled = await fillForm(file, valley.map, request);
  if (!filled.ok) throw new Error(filled.failure.code);
  const { report } = filled.value;
  expect(report.refused).toEqual([{ target: 'NomNaissance', reason: 'missing' }]);
  expect(report.unmapped).toContain('Nom_naissance_2');
  expect(report.filled).toContain('Prénom');
  const read = await readForm(file);
  expect(read.ok && lostPlaces(valley.map, read.value)).toEqual(['NomNaissance']);
});

test('a flattened form has no field', async () => {
  const file = await changed(valley, (document) => document.getForm().flatten());
  expect(await fillForm(file, valley.map, request)).toEqual({
    ok: false,
    failure: { code: 'form-unusable', why: 'no-fields' },
  });
});

test('another version is another file', async () => {
  const other = await changed(valley, (document) => document.setTitle('Version 2 (fictive)'));
  const [one, two] = [await readForm(await valley.file()), await readForm(other)];
  expect(one.ok && two.ok && one.value.sha256 !== two.value.sha256).toBe(true);
});

test.each([
  [
    'locked',
    (document: PDFDocument) => document.getForm().getTextField('Prénom').enableReadOnly(),
    'not-writable',
  ],
  [
    'hidden',
    (document: PDFDocument) =>
      document.getForm().getTextField('Prénom').acroField.getWidgets()[0]?.setFlags(2),
    'not-writable',
  ],
  [
    'for a password',
    (document: PDFDocument) => document.getForm().getTextField('Prénom').enablePassword(),
    'not-writable',
  ],
  [
    'short',
    (document: PDFDocument) => document.getForm().getTextField('Prénom').setMaxLength(5),
    'too-long',
  ],
])('a field that is %s keeps what it holds', async (_how, change, reason) => {
  const file = await changed(valley, (document) => void change(document));
  const before = (await fieldValues(file))['Prénom'];
  const filled = await fillForm(file, valley.map, request);
  if (!filled.ok) throw new Error(filled.failure.code);
  expect(filled.value.report.refused).toEqual([{ target: 'Prénom', reason }]);
  expect((await fieldValues(filled.value.bytes))['Prénom']).toBe(before);
});

test('a text that would not be whole on paper is refused, never cut', async () => {
  const file = await changed(valley, (document) => {
    document
      .getForm()
      .getTextField('Motif')
      .acroField.getWidgets()[0]
      ?.setRectangle({ x: 40, y: 300, width: 60, height: 12 });
  });
  const long = { form, values: { ...request.values, motif: 'Motif fictif. '.repeat(30) } };
  const filled = await fillForm(file, valley.map, long);
  expect(filled.ok && filled.value.report.refused).toEqual([
    { target: 'Motif', reason: 'too-long' },
  ]);
});

test('letters that the font of the house cannot draw are said, not replaced', async () => {
  const file = await valley.file();
  const filled = await fillForm(file, valley.map, { form, values: { prenoms: '花子' } });
  expect(filled.ok && filled.value.report.refused).toEqual([
    { target: 'Prénom', reason: 'not-kept' },
  ]);
});

test('the style of the form stays for whoever types in it afterwards', async () => {
  const style = '/Helv 9 Tf 0 0 1 rg';
  const file = await changed(valley, (document) => {
    document
      .getForm()
      .getTextField('Prénom')
      .acroField.dict.set(PDFName.of('DA'), PDFString.of(style));
  });
  const filled = await fillForm(file, valley.map, request);
  if (!filled.ok) throw new Error(filled.failure.code);
  const again = await PDFDocument.load(filled.value.bytes);
  expect(again.getForm().getTextField('Prénom').acroField.getDefaultAppearance()).toBe(style);
});

test.each([
  ['vallee', 13],
  ['plateau', 10],
  ['littoral', 9],
])(
  'the form of « %s » finds at least %i of its values by itself, none wrong',
  async (name, least) => {
    const { file, map } = dac(name);
    const read = await readForm(await file());
    if (!read.ok) throw new Error(read.failure.code);
    const proposed = proposeMap(read.value.fields, form);
    expect(proposed.length).toBeGreaterThanOrEqual(least);
    const own = new Map(map.fields.map(({ target, from }) => [target, from[0]]));
    const wrong = proposed.filter(
      ({ target, from }) => own.has(target) && own.get(target) !== from[0],
    );
    expect(wrong).toEqual([]);
  },
);
