/**
 * What stays on the machine. Each item states its store, its schema, its version with the upgrades
 * that lead there, and its lifetime; nothing is read or written around it.
 */
import { browser } from 'wxt/browser';
import { failed, success, type Result } from '../domain/failure.ts';
import { zod } from '../zod.ts';

export interface StoredItem<T> {
  key: string;
  /** `local` stays on disk; `session` is in memory and gone with the browser. */
  area: 'local' | 'session';
  lifetime: 'until-erased' | 'browser-session';
  schema: zod.ZodMiniType<T>;
  /** `upgrades[0]` leads from version 1 to 2, and so on: the version is one more than their number. */
  upgrades: readonly ((older: unknown) => unknown)[];
}

const Versioned = zod.strictObject({
  version: zod.int().check(zod.positive()),
  value: zod.unknown(),
});

/**
 * The stored value, upgraded; null when nothing is stored. A value that does not fit is refused
 * whole, and a copy of it is kept beside until everything is erased.
 */
export async function readItem<T>(item: StoredItem<T>): Promise<Result<T | null>> {
  let raw: unknown;
  try {
    raw = (await browser.storage[item.area].get(item.key))[item.key];
  } catch {
    return failed({ code: 'storage-unavailable' });
  }
  if (raw === undefined) return success(null);
  const read = upgrade(item, raw);
  if (!read.ok) await keepRefused(item, raw);
  return read;
}

/** Replaces the stored value. */
export async function writeItem<T>(item: StoredItem<T>, value: T): Promise<Result<null>> {
  try {
    const version = item.upgrades.length + 1;
    await browser.storage[item.area].set({ [item.key]: { version, value } });
    return success(null);
  } catch {
    return failed({ code: 'storage-unavailable' });
  }
}

/** Empties the item and what was refused of it. */
export async function removeItem(
  item: Pick<StoredItem<unknown>, 'key' | 'area'>,
): Promise<Result<null>> {
  try {
    await browser.storage[item.area].remove([item.key, refusedKey(item.key)]);
    return success(null);
  } catch {
    return failed({ code: 'storage-unavailable' });
  }
}

/** Empties the session area whole, refused copies included. */
export async function emptySession(): Promise<Result<null>> {
  try {
    const stored = await browser.storage.session.get();
    await browser.storage.session.remove(Object.keys(stored));
    return success(null);
  } catch {
    return failed({ code: 'storage-unavailable' });
  }
}

/** Called when the item is replaced or removed by any page, this one included. Returns the way to stop. */
export function watchItem(
  item: Pick<StoredItem<unknown>, 'key' | 'area'>,
  listener: (change: 'replaced' | 'removed') => void,
): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[item.key];
    if (area === item.area && change) {
      listener(change.newValue ? 'replaced' : 'removed');
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Where the copy of a refused value is kept. */
export function refusedKey(key: string): string {
  return `${key}.refused`;
}

function upgrade<T>(item: StoredItem<T>, raw: unknown): Result<T> {
  const stored = Versioned.safeParse(raw);
  if (!stored.success) return invalid('version', 'sans numéro de version');
  const done = stored.data.version - 1;
  if (done > item.upgrades.length) return invalid('version', 'plus récente que ce logiciel');
  let value = stored.data.value;
  try {
    for (const step of item.upgrades.slice(done)) value = step(value);
  } catch {
    return invalid('version', 'mise à niveau impossible');
  }
  const parsed = item.schema.safeParse(value);
  if (parsed.success) return success(parsed.data);
  // The path and the kind of the fault only: a stored value never travels in a failure.
  const issue = parsed.error.issues[0];
  return invalid(issue?.path.join('.') ?? '', issue?.code ?? 'invalid');
}

function invalid(
  at: string,
  reason: string,
): { ok: false; failure: { code: 'settings-invalid'; at: string; reason: string } } {
  return { ok: false, failure: { code: 'settings-invalid', at, reason } };
}

async function keepRefused(
  item: Pick<StoredItem<unknown>, 'key' | 'area'>,
  raw: unknown,
): Promise<void> {
  try {
    await browser.storage[item.area].set({ [refusedKey(item.key)]: raw });
  } catch {
    // The value itself is still in place: nothing is lost by not copying it.
  }
}
