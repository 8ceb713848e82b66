import { describe, expect, test } from 'vitest';
import type { PatientReading, ReadFields } from '../../lib/domain/patient.ts';
import { mergeReadings } from '../../lib/ehr/merge-readings.ts';

const provenance = {
  source: 'generic',
  label: 'Libellé',
  frame: 'principal',
  level: 'labelled',
  checks: [],
  locator: 'body > p:nth-of-type(1)',
} as const;
const held = <T>(value: T) => ({ value, provenance: { ...provenance, checks: [] } });

/** Fictitious. */
const JEANNE: ReadFields = {
  birthName: held('MODÈLE'),
  givenNames: held(['Jeanne']),
  birthDate: held('1944-03-01'),
};
const EMPTY: PatientReading = {
  fields: {},
  warnings: ['not-a-chart', 'unread-frame'],
  refused: [],
};

function of(fields: ReadFields, more: Partial<PatientReading> = {}): PatientReading {
  return { fields, warnings: [], refused: [], ...more };
}

function merged(main: PatientReading, readings: PatientReading[], all = true) {
  const frames = readings.map((reading) => ({ frame: 'cadre.exemple', reading }));
  return mergeReadings(main, { readings: frames, all });
}

const values = ({ fields }: PatientReading) =>
  Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));

describe('a chart held in a frame', () => {
  test('is read there, and says so', () => {
    const whole = merged(EMPTY, [of(JEANNE)]);
    expect(values(whole)).toMatchObject({ birthName: 'MODÈLE', birthDate: '1944-03-01' });
    expect(whole.warnings).toEqual([]);
    expect(whole.fields.birthName?.provenance).toMatchObject({ frame: 'cadre.exemple' });
    expect(whole.fields.birthName?.provenance).not.toHaveProperty('locator');
  });

  test('stays announced as unread when a frame is left out', () => {
    expect(merged(EMPTY, [of(JEANNE)], false).warnings).toEqual(['unread-frame']);
    expect(merged(EMPTY, [], false)).toEqual(EMPTY);
  });
});

describe('a page and its frame', () => {
  const main = of(JEANNE, { warnings: ['unread-frame'] });

  test('of the same person complete each other; nothing is replaced', () => {
    const frame = of({ ...JEANNE, birthName: held('MODELE'), phone: held('+33199000001') });
    const { phone, birthName } = values(merged(main, [frame]));
    expect([phone, birthName]).toEqual(['+33199000001', 'MODÈLE']);
  });

  test.each<[string, ReadFields]>([
    ['another birth date', { ...JEANNE, birthDate: held('1990-05-02') }],
    ['another name', { ...JEANNE, birthName: held('AUTRE') }],
    ['a twin', { ...JEANNE, givenNames: held(['Marie']) }],
    ['another sex', { ...JEANNE, sex: held('M') }],
  ])('of two persons give nobody: %s', (_what, fields) => {
    const whole = merged(of({ ...JEANNE, sex: held('F') }), [of(fields)]);
    expect(whole.fields).toEqual({});
    expect(whole.warnings).toContain('several-patients');
  });

  test('of which nothing proves that they are one person stay apart', () => {
    const frame = of({ birthDate: held('1944-03-01'), phone: held('+33199000001') });
    const whole = merged(main, [frame]);
    expect(values(whole)).toEqual(values(main));
    expect(whole.refused).toContainEqual({ field: 'phone', reason: 'other-person', label: '' });
  });

  test('that could not be settled is not settled by a frame', () => {
    const refused = [{ field: 'birthDate', reason: 'conflict', label: '' } as const];
    const { birthDate: _none, ...undated } = JEANNE;
    expect(values(merged(of(undated, { refused }), [of(JEANNE)]))).toEqual(values(of(undated)));
    expect(merged(of({}, { refused }), [of(JEANNE)]).fields).toEqual({});
  });

  test.each(['page-too-long', 'page-moving'] as const)('not seen whole (%s): nobody', (reason) => {
    const refused = [{ field: 'birthName', reason, label: '' } as const];
    expect(merged(main, [of({}, { refused })]).fields).toEqual({});
  });

  test('several persons in one of them: nobody', () => {
    expect(merged(EMPTY, [of({}, { warnings: ['several-patients'] }), of(JEANNE)]).fields).toEqual(
      {},
    );
  });
});
