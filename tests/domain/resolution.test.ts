import { describe, expect, test } from 'vitest';
import { resolveActor } from '../../lib/domain/resolution.ts';
import type { Territory } from '../../lib/domain/territory.ts';
import { coverage } from '../../lib/domain/territory-coverage.ts';
import { shippedPack as pack } from '../support/knowledge.ts';

describe('the DAC of a commune of residence', () => {
  test.each<[string, string, string | null, string[]]>([
    ['exact territory: preselected', '84007', 'dac-84', ['dac-84']],
    ['one of two, limit not known: a choice', '91228', null, ['dac-91-nord', 'dac-91-sud']],
    ['low confidence: never alone', '44109', null, ['dac-44']],
    ['Corsica, by its region', '2A004', 'dac-corse', ['dac-corse']],
    ['Saint-Martin', '97801', 'dac-iles-du-nord', ['dac-iles-du-nord']],
    [
      'arrondissement of an exact territory, the bounded one offered too',
      '75111',
      'dac-75-paris-est',
      ['dac-75-paris-est', 'dac-75-paris-centre'],
    ],
    [
      'a sourced member of a territory that is not exact: offered first, not preselected',
      '94043',
      null,
      ['dac-94-ouest'],
    ],
    ['nothing known', '35238', null, []],
  ])('%s', (_name, commune, preselected, candidates) => {
    const found = resolveActor(pack, 'dac', commune);
    expect(found.preselected?.id ?? null).toBe(preselected);
    expect(found.candidates.map(({ id }) => id)).toEqual(candidates);
  });

  test('Paris without its arrondissement gives every candidate and no guess', () => {
    const { preselected, candidates } = resolveActor(pack, 'dac', '75056');
    expect(preselected).toBeNull();
    expect(candidates.map(({ id }) => id)).toContain('dac-75-paris-est');
  });

  test('the user’s choice is remembered among the candidates only', () => {
    expect(resolveActor(pack, 'dac', '91228', 'dac-91-sud').preselected?.id).toBe('dac-91-sud');
    expect(resolveActor(pack, 'dac', '91228', 'dac-84').preselected).toBeNull();
  });

  test('no commune, nobody', () => {
    expect(resolveActor(pack, 'dac', null)).toEqual({ preselected: null, candidates: [] });
  });
});

describe('a territory', () => {
  const base: Territory = {
    precision: 'exact',
    confidence: 'high',
    include: [{ level: 'departement', code: '91' }],
    exclude: [{ level: 'commune', code: '91228' }],
    within: [],
    knownCommunes: [],
    vintage: '2026',
  };
  test.each<[string, Partial<Territory>, string, string]>([
    ['holds its communes', {}, '91223', 'inside'],
    ['an exclusion wins over a larger inclusion', {}, '91228', 'outside'],
    [
      'an intercommunality is not guessed',
      { include: [{ level: 'epci', code: '200059228' }] },
      '91228',
      'outside',
    ],
    [
      'an intercommunality elsewhere stays possible',
      { include: [{ level: 'epci', code: '200059228' }], exclude: [] },
      '91228',
      'possible',
    ],
    [
      'a bound holds it perhaps',
      { precision: 'subset', include: [], within: [{ level: 'departement', code: '91' }] },
      '91228',
      'possible',
    ],
    [
      'a bound elsewhere does not',
      { precision: 'unknown', include: [], within: [{ level: 'departement', code: '93' }] },
      '91228',
      'outside',
    ],
    [
      'all France',
      { include: [{ level: 'national', code: 'FR' }], exclude: [] },
      '97415',
      'inside',
    ],
    [
      'a region code is not a département code',
      { include: [{ level: 'region', code: '01' }], exclude: [] },
      '01004',
      'outside',
    ],
  ])('%s', (_name, change, commune, expected) => {
    expect(coverage({ ...base, ...change }, commune, pack.geography)).toBe(expected);
  });
});
