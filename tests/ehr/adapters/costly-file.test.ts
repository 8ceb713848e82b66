// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { Adapter, FieldPlace } from '../../../lib/ehr/adapter/adapter.ts';
import { ADAPTER_FIELDS } from '../../../lib/ehr/adapter/adapter.ts';
import { readChart } from '../../../lib/ehr/read-chart.ts';
import { documentOf, TODAY } from '../reading-of.ts';

afterEach(() => vi.restoreAllMocks());

const FIELDS = ADAPTER_FIELDS.map((field): [string, FieldPlace] => [
  field,
  { selector: `b ~ #${field}:nth-last-of-type(3)`, read: 'text' },
]);
const ADAPTER: Adapter = {
  id: 'costly',
  version: '1.0.0',
  name: 'Logiciel fictif',
  verified: null,
  match: { hosts: ['dossier.exemple'], path: ['/**'] },
  ready: { selector: 'body' },
  scope: 'body',
  fields: Object.fromEntries(FIELDS),
};

test('an adapter whose places take too long to look for reads nothing, and says so', () => {
  const page = documentOf(`<html lang="fr"><body>${'<i>x</i>'.repeat(700)}</body></html>`);
  expect(readChart(page, { adapter: ADAPTER, today: TODAY }).refused).not.toContainEqual(
    expect.objectContaining({ reason: 'page-too-long' }),
  );
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 2_000));
  const { fields, refused } = readChart(page, { adapter: ADAPTER, today: TODAY });
  expect(fields).toEqual({});
  expect(refused).toContainEqual(expect.objectContaining({ reason: 'page-too-long' }));
});
