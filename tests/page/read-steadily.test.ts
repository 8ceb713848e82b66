import { describe, expect, test } from 'vitest';
import type { PatientReading } from '../../lib/domain/patient.ts';
import { readSteadily } from '../../lib/page/read-steadily.ts';

/** Fictitious. `locator` is where it stands, and may move while the value stays. */
function shows(birthName: string | null, locator = 'body'): PatientReading {
  if (birthName === null) return { fields: {}, warnings: ['nothing-found'], refused: [] };
  const provenance = {
    source: 'generic',
    label: 'Nom',
    frame: 'principal',
    level: 'labelled',
    checks: [],
    locator,
  } as const;
  const beside = { ...provenance, checks: [] };
  return {
    fields: { birthName: { value: birthName, provenance: beside } },
    warnings: [],
    refused: [],
  };
}

/** A page that shows these one after the other, 400 ms apart; the last one stays. */
async function readingOf(shown: (readonly [PatientReading, string])[]) {
  let at = 0;
  const pauses: number[] = [];
  const now = () => shown[Math.min(at, shown.length - 1)] ?? [shows(null), ''];
  const reading = await readSteadily({
    read: () => now()[0],
    address: () => now()[1],
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
      at += 1;
    },
  });
  return { reading, pauses };
}

describe('a page is read', () => {
  test.each([
    ['that stays', ['A', 'A'], 'A', 1],
    ['that leaves a chart for another', ['A', 'B', 'B'], 'B', 2],
    ['that arrives', [null, 'A', 'A'], 'A', 2],
    ['that empties itself, then shows another chart', ['A', null, 'B', 'B'], 'B', 3],
    ['that shows another chart too late to be sure', ['A', null, null, 'B'], undefined, 3],
    ['that empties itself and stays so', ['A', null, null, null], undefined, 3],
    ['that never stays', ['A', 'B', 'C', 'D'], undefined, 3],
    ['that shows nobody', [null, null], undefined, 1],
  ])('%s', async (_what, names, expected, pauses) => {
    const seen = await readingOf(names.map((name) => [shows(name), '/']));
    expect(seen.reading.fields.birthName?.value).toBe(expected);
    expect(seen.pauses).toEqual(Array.from({ length: pauses }, () => 400));
  });

  test('only at one address', async () => {
    const seen = await readingOf([
      [shows('A'), '/1'],
      [shows('A'), '/2'],
      [shows('A'), '/2'],
    ]);
    expect(seen.reading.fields.birthName?.value).toBe('A');
    expect(seen.pauses).toHaveLength(2);
  });

  test('with the places of the last time', async () => {
    const seen = await readingOf([
      [shows('A', 'body'), '/'],
      [shows('A', 'body > p:nth-of-type(1)'), '/'],
    ]);
    expect(seen.reading.fields.birthName?.provenance.locator).toBe('body > p:nth-of-type(1)');
  });

  test('or said to be moving, without a word of it', async () => {
    const { reading } = await readingOf(['A', 'B', 'C', 'D'].map((name) => [shows(name), '/']));
    expect(reading.refused).toEqual([{ field: 'birthName', reason: 'page-moving', label: '' }]);
  });

  test('and says why nobody was found', async () => {
    expect((await readingOf([[shows(null), '/']])).reading.warnings).toEqual(['nothing-found']);
  });
});
