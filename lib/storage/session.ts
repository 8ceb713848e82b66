import { browser } from 'wxt/browser';
import type { Result } from '../domain/failure.ts';
import { zod } from '../zod.ts';
import { readItem, removeItem, writeItem, type StoredItem } from './stored-item.ts';

/**
 * What the last click read, until the panel of that window takes it. Kept per browser window, since
 * each window has its own panel and its own open chart: the key ends with the window's number, so
 * that no window ever writes over another. The content is parsed by whoever takes it.
 */
export const readingsItem: StoredItem<unknown> = {
  key: 'readings',
  area: 'session',
  lifetime: 'browser-session',
  schema: zod.unknown(),
  upgrades: [],
};

/** The consultation in progress in a window, for a panel closed and opened again. */
export const consultationsItem: StoredItem<unknown> = {
  key: 'consultations',
  area: 'session',
  lifetime: 'browser-session',
  schema: zod.unknown(),
  upgrades: [],
};

/** The item as one window keeps it. */
export function ofWindow(item: StoredItem<unknown>, windowId: number): StoredItem<unknown> {
  return { ...item, key: `${item.key}.${windowId}` };
}

/** Keeps a value for a window. */
export async function putForWindow(
  item: StoredItem<unknown>,
  windowId: number,
  value: unknown,
): Promise<Result<null>> {
  return writeItem(ofWindow(item, windowId), value);
}

/** The value kept for a window, or null: nothing kept and nothing readable are the same here. */
export async function getForWindow(item: StoredItem<unknown>, windowId: number): Promise<unknown> {
  const stored = await readItem(ofWindow(item, windowId));
  return stored.ok ? (stored.value ?? null) : null;
}

/** Forgets what is kept for a window. */
export async function dropForWindow(
  item: StoredItem<unknown>,
  windowId: number,
): Promise<Result<null>> {
  return removeItem(ofWindow(item, windowId));
}

/** Forgets the person of a window: its consultation and the reading that waits for its panel. */
export async function forgetWindow(windowId: number): Promise<Result<null>> {
  const dropped = await Promise.all([
    dropForWindow(consultationsItem, windowId),
    dropForWindow(readingsItem, windowId),
  ]);
  return dropped.find((each) => !each.ok) ?? dropped[0];
}

/**
 * Consultations kept now, by the number of their window; unparsed. `readings`: a person was just
 * read and no panel has taken the reading yet. Null when the session cannot be read.
 */
export async function keptConsultations(): Promise<{
  consultations: ReadonlyMap<number, unknown>;
  readings: boolean;
} | null> {
  try {
    const stored = await browser.storage.session.get();
    const start = `${consultationsItem.key}.`;
    const own = Object.entries(stored).filter(([key]) => key.startsWith(start));
    return {
      consultations: new Map(
        own.map(([key, versioned]) => [Number(key.slice(start.length)), Object(versioned).value]),
      ),
      readings: Object.keys(stored).some((key) => key.startsWith(`${readingsItem.key}.`)),
    };
  } catch {
    return null;
  }
}
