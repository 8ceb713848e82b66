// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PatientReadingSchema } from '../../lib/ehr/patient-reading-schema.ts';
import { readChart } from '../../lib/ehr/read-chart.ts';
import { documentOf, readingOf } from './reading-of.ts';

const page = (name: string) => readFileSync(`${import.meta.dirname}/pages/${name}.html`, 'utf8');
const honest = () => JSON.parse(JSON.stringify(readingOf(page('liste-de-definitions')).reading));

describe('a hostile page', () => {
  it('cannot put markup, long text or invisible characters in a value', () => {
    const { fields } = readingOf(
      `<section><h2>Identité</h2><dl><dt>Nom de naissance</dt><dd>MAR\u202eTIN\u200b</dd>
       <dt>Prénom</dt><dd>&lt;script&gt;</dd><dt>Ville</dt><dd>${'a'.repeat(9999)}</dd></dl></section>`,
    );
    expect(fields).toEqual({ birthName: 'MARTIN' });
  });

  it('is left exactly as it was', () => {
    const shown = documentOf(page('formulaire-etiquettes'));
    const before = shown.documentElement.outerHTML;
    readChart(shown);
    expect(shown.documentElement.outerHTML).toBe(before);
  });

  it('gives nothing, and says so, when it is too long to be read whole', () => {
    const rows = '<div><span>x</span></div>'.repeat(300);
    const reading = readChart(documentOf(page('liste-de-definitions') + rows), {
      budget: { nodes: 200, milliseconds: 60_000 },
    });
    expect(reading.fields).toEqual({});
    expect(reading.refused).toContainEqual({
      field: 'birthName',
      reason: 'page-too-long',
      label: '',
    });
  });

  it('gives nothing, and says so, when it is seen in time and takes too long to be judged', () => {
    const shown = (parts: number) =>
      documentOf(page('liste-de-definitions') + '<div></div>'.repeat(parts));
    const late = { budget: { nodes: 20_000, milliseconds: -1 } };
    expect(readChart(shown(100), late).fields).not.toEqual({});
    const reading = readChart(shown(2900), late);
    expect(reading.fields).toEqual({});
    expect(reading.refused.map(({ reason }) => reason)).toContain('page-too-long');
  });

  it('reads nothing twice the same way without keeping anything', () => {
    expect(honest()).toEqual(honest());
  });
});

describe('a reading received from a page', () => {
  it('is accepted as the reader makes it', () => {
    expect(PatientReadingSchema.parse(honest())).toEqual(honest());
  });

  it.each<[string, (reading: ReturnType<typeof honest>) => void]>([
    ['a long name', (reading) => (reading.fields.birthName.value = 'A'.repeat(81))],
    ['a control character', (reading) => (reading.fields.birthName.value = 'A\u0000B')],
    ['an invisible character', (reading) => (reading.fields.birthName.value = 'A\u202eB')],
    ['an unknown field', (reading) => (reading.fields.html = reading.fields.birthName)],
    ['an unknown warning', (reading) => reading.warnings.push('pwned')],
    ['a date that does not exist', (reading) => (reading.fields.birthDate.value = '1948-02-31')],
    ['a number without its key', (reading) => (reading.fields.nir.value = '2480391223045')],
    [
      'too many refusals',
      (reading) => (reading.refused = Array(41).fill({ field: 'nir', reason: 'list', label: '' })),
    ],
    ['a free text phone', (reading) => (reading.fields.phone.value = 'appelez-moi')],
    ['a long locator', (reading) => (reading.fields.nir.provenance.locator = 'x'.repeat(1501))],
  ])('is refused with %s', (_, tamper) => {
    const reading = honest();
    tamper(reading);
    expect(PatientReadingSchema.safeParse(reading).success).toBe(false);
  });
});
