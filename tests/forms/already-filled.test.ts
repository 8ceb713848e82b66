import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { isAlreadyFilled } from '../../lib/domain/already-filled.ts';
import { fictitiousRequest } from '../../lib/domain/fictitious-request.ts';
import { fillForm } from '../../lib/forms/pdf/fill-form.ts';
import { readForm } from '../../lib/forms/pdf/read-form.ts';
import { form } from '../outputs/fictitious-requests.ts';
import { shippedPack } from '../support/knowledge.ts';
import { dacForms } from './dac-forms.ts';
import { fieldValues } from './read-back.ts';

const request = fictitiousRequest(form, shippedPack.checklist, '2026-11-22T10:00:00+01:00');
const REFUSED = { ok: false, failure: { code: 'form-unusable', why: 'already-filled' } };

test.each(dacForms)(
  'the form of « $name » filled for somebody is not filled again for another, nor taken for empty',
  async ({ file, map }) => {
    const first = await fillForm(await file(), map, request);
    if (!first.ok) throw new Error(first.failure.code);
    const { bytes } = first.value;
    const { 'nom-utilise': _used, ...others } = request.values;
    const another = { ...others, 'nom-de-naissance': 'AUTRE-FICTIVE' };
    expect(await fillForm(bytes, map, { form, values: another })).toEqual(REFUSED);
    const [empty, filled] = [await readForm(await file()), await readForm(bytes)];
    expect(empty.ok && isAlreadyFilled(map, empty.value.held)).toBe(false);
    expect(filled.ok && isAlreadyFilled(map, filled.value.held)).toBe(true);
  },
);

test('what a DAC wrote beforehand elsewhere than where the person is told does no harm', async () => {
  const [dac] = dacForms;
  if (!dac) throw new Error('no form');
  const document = await PDFDocument.load(await dac.file(), { updateMetadata: false });
  const told = dac.map.fields.find(({ from }) => from.includes('motif'));
  document
    .getForm()
    .getTextField(told?.target ?? '')
    .setText('À nous dire');
  const filled = await fillForm(await document.save(), dac.map, request);
  expect(filled.ok && filled.value.report.refused).toContainEqual({
    target: told?.target,
    reason: 'not-empty',
  });
  const kept = filled.ok ? await fieldValues(filled.value.bytes) : {};
  expect(kept[told?.target ?? '']).toBe('À nous dire');
});
