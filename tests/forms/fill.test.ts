import { beforeAll, describe, expect, test } from 'vitest';
import { fillForm, type FilledForm } from '../../lib/forms/pdf/fill-form.ts';
import { situations } from '../outputs/situations.ts';
import { dacForms } from './dac-forms.ts';
import { fieldValues } from './read-back.ts';

describe.each(dacForms)('the form of the DAC « $name »', ({ name, file, map }) => {
  let empty: Uint8Array;
  beforeAll(async () => {
    empty = await file();
  });

  test.each(situations)('$name: what is filled, left and refused', async (situation) => {
    const filled = await done(fillForm(empty, map, situation.request));
    const golden = `./golden/${name}.${situation.name}.txt`;
    const seen = { report: filled.report, fields: await fieldValues(filled.bytes) };
    await expect(`${JSON.stringify(seen, null, 2)}\n`).toMatchFileSnapshot(golden);
  });
});

async function done(filling: ReturnType<typeof fillForm>): Promise<FilledForm> {
  const filled = await filling;
  if (!filled.ok) throw new Error(JSON.stringify(filled.failure));
  return filled.value;
}
