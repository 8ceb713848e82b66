import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from '../../../lib/ehr/adapter/adapter.ts';
import { readAdapter } from '../../../lib/ehr/adapter/adapter-schema.ts';
import { readChart } from '../../../lib/ehr/read-chart.ts';
import { PACKS_DIR } from '../../../scripts/read-packs.ts';
import { documentOf, TODAY } from '../reading-of.ts';

/** A shipped adapter, checked. */
export function shippedAdapter(id: string): Adapter {
  const read = readAdapter(readFileSync(join(PACKS_DIR, `ehr/${id}.json`), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** Reads a page by an adapter: values alone, warnings, and what was refused. */
export function readBy(adapter: Adapter, html: string) {
  const budget = { nodes: 20_000, milliseconds: 60_000 };
  const { fields, warnings, refused } = readChart(documentOf(html), {
    today: TODAY,
    budget,
    adapter,
  });
  const values = Object.fromEntries(
    Object.entries(fields).map(([field, read]) => [field, read?.value]),
  );
  return { values, warnings: warnings.toSorted(), refused, fields };
}
