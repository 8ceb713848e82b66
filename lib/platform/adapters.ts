import shipped from 'virtual:aiguilleur/adapters';
import { failed, success, type Result } from '../domain/failure.ts';
import type { Adapter } from '../ehr/adapter/adapter.ts';
import { parseAdapter } from '../ehr/adapter/adapter-schema.ts';
import { matchAddress } from '../ehr/adapter/match-address.ts';
import { ownAdaptersItem } from '../storage/own-adapters.ts';
import { readItem, writeItem } from '../storage/stored-item.ts';

/**
 * The adapter for the page at an address: the user's own before a shipped one, null when neither
 * knows it. Nothing of the address is kept.
 */
export async function adapterFor(address: string): Promise<Adapter | null> {
  const own = await ownAdapters();
  return matchAddress(own.ok ? own.value : [], address) ?? matchAddress(shipped, address);
}

/** The adapters of the user that still fit the schema, in the order in which they were kept. */
export async function ownAdapters(): Promise<Result<Adapter[]>> {
  const kept = await readItem(ownAdaptersItem);
  if (!kept.ok) return kept;
  const parsed = (kept.value ?? []).map((content) => parseAdapter(content));
  return success(parsed.flatMap((each) => (each.ok ? [each.value] : [])));
}

/** Keeps an adapter, checked, in the place of the one that has its id. */
export async function keepAdapter(content: unknown): Promise<Result<Adapter>> {
  const adapter = parseAdapter(content);
  if (!adapter.ok) return adapter;
  const own = await ownAdapters();
  if (!own.ok) return own;
  const others = own.value.filter(({ id }) => id !== adapter.value.id);
  if (others.length >= MOST) {
    return failed({ code: 'adapter-invalid', at: '', reason: `plus de ${MOST} adaptateurs` });
  }
  const written = await writeItem(ownAdaptersItem, [...others, adapter.value]);
  return written.ok ? adapter : written;
}

/** As many as the stored item takes. */
const MOST = 50;

/** Forgets one of the user's adapters. */
export async function forgetAdapter(id: string): Promise<Result<null>> {
  const own = await ownAdapters();
  if (!own.ok) return own;
  return writeItem(
    ownAdaptersItem,
    own.value.filter((adapter) => adapter.id !== id),
  );
}
