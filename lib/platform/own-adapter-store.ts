import { failed, success, type Result } from '../domain/failure.ts';
import type { OwnAdapter } from '../domain/learned.ts';
import type { Adapter } from '../ehr/adapter/adapter.ts';
import { readAdapter } from '../ehr/adapter/adapter-schema.ts';
import type { AdapterStore } from '../ports.ts';
import { downloadJson } from './download-json.ts';
import { forgetAdapter, keepAdapter, ownAdapters } from './adapters.ts';

/** An adapter is a few kilobytes. */
const LONGEST = 200_000;

/** The user's own adapters, as the settings page shows and changes them. */
export const ownAdapterStore: AdapterStore = {
  list: async () => {
    const own = await ownAdapters();
    return own.ok ? success(own.value.map(lineOf)) : own;
  },
  rename: async (id, name) => {
    const adapter = await adapterOf(id);
    if (!adapter.ok) return adapter;
    return done(await keepAdapter({ ...adapter.value, name: name.trim() }));
  },
  forget: forgetAdapter,
  exportFile: async (id) => {
    const adapter = await adapterOf(id);
    if (!adapter.ok) return adapter;
    downloadJson(`${id}.adapter.json`, `${JSON.stringify(adapter.value, null, 2)}\n`);
    return success(null);
  },
  take: async (file) => {
    if (file.size > LONGEST) return invalid('fichier trop grand');
    const adapter = readAdapter(await file.text());
    if (!adapter.ok) return adapter;
    // Whoever wrote the file says that it was confirmed: nobody here has seen that.
    return done(await keepAdapter({ ...adapter.value, verified: null }));
  },
};

function lineOf({ id, name, match, fields }: Adapter): OwnAdapter {
  return { id, name, hosts: match.hosts, places: Object.keys(fields).length };
}

async function adapterOf(id: string): Promise<Result<Adapter>> {
  const own = await ownAdapters();
  if (!own.ok) return own;
  const adapter = own.value.find((each) => each.id === id);
  return adapter ? success(adapter) : invalid('cet adaptateur n’est plus là');
}

function invalid(reason: string): {
  ok: false;
  failure: { code: 'adapter-invalid'; at: string; reason: string };
} {
  return { ok: false, failure: { code: 'adapter-invalid', at: '', reason } };
}

function done(kept: Result<Adapter>): Result<null> {
  return kept.ok ? success(null) : failed(kept.failure);
}
