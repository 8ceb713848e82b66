import { describe, expect, test } from 'vitest';
import type { Territory } from '../../../lib/domain/territory.ts';
import { coverage } from '../../../lib/domain/territory-coverage.ts';
import { reachOf, territoryUnits } from '../../../lib/packs/check/territory-units.ts';
import { communeFrame } from '../../../scripts/pack-check/commune-frame.ts';
import { shippedPack } from '../../support/knowledge.ts';

const frame = communeFrame();
const { geography } = shippedPack;
const units = territoryUnits(frame, geography);
/** One piece in seventeen, and every arrondissement municipal. */
const sample = [...units.codes.keys()].filter(
  (unit) => unit % 17 === 0 || units.codes[unit] !== units.communes[unit],
);

function territory(more: Partial<Territory>): Territory {
  return {
    precision: 'exact',
    confidence: 'high',
    include: [],
    exclude: [],
    within: [],
    knownCommunes: [],
    vintage: geography.vintage,
    ...more,
  };
}

describe('territories are counted as the engine reads them', () => {
  test.each(shippedPack.instances.map((instance) => [instance.id, instance.territory] as const))(
    '%s',
    (_id, own) => {
      const { exact, perhaps } = reachOf(own, units);
      const [sure, possible] = [new Set(exact), new Set(perhaps)];
      const differing = sample.filter((unit) => {
        const counted = sure.has(unit) ? 'inside' : possible.has(unit) ? 'possible' : 'outside';
        return counted !== coverage(own, units.codes[unit] ?? '', geography);
      });
      expect(differing.map((unit) => units.codes[unit])).toEqual([]);
    },
  );
});

test.each([
  ['Paris is its twenty arrondissements', { level: 'commune', code: '75056' }, 20],
  ['an arrondissement is one piece', { level: 'arrondissement-municipal', code: '75120' }, 1],
  ['a département', { level: 'departement', code: '2A' }, 124],
  ['Grand Paris, by its members', { level: 'epci', code: '200054781' }, 149],
  ['nothing has this code', { level: 'departement', code: '20' }, null],
] as const)('%s', (_name, area, count) => {
  expect(units.of(area)?.length ?? null).toBe(count);
});

test('an exclusion is taken out, a sourced member is kept', () => {
  const { exact } = reachOf(
    territory({
      include: [{ level: 'departement', code: '91' }],
      exclude: [{ level: 'commune', code: '91228' }],
      knownCommunes: ['77288'],
    }),
    units,
  );
  const codes = exact.map((unit) => units.codes[unit]);
  expect(codes).toHaveLength(194);
  expect(codes).toContain('77288');
  expect(codes).not.toContain('91228');
});

test('an old code has the code of today', () => {
  expect(frame.heirOf('01340')).toBe('01015');
  expect(frame.heirOf('91228')).toBeNull();
  expect(frame.heirOf('99999')).toBeNull();
});
