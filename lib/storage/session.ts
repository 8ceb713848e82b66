import type { Result } from '../domain/failure.ts';
import { zod } from '../zod.ts';
import { readItem, writeItem, type StoredItem } from './stored-item.ts';

/**
 * Kept per browser window, since each window has its own panel and its own open chart. The content
 * is parsed by whoever takes it: a reading by `lib/platform`, a consultation by the application.
 */
const PerWindow = zod.record(zod.string(), zod.unknown());
type PerWindow = zod.infer<typeof PerWindow>;

/** What the last click read, until the panel of that window takes it. */
export const readingsItem: StoredItem<PerWindow> = {
  key: 'readings',
  area: 'session',
  lifetime: 'browser-session',
  schema: PerWindow,
  upgrades: [],
};

/** The consultation in progress, for a panel closed and opened again. */
export const consultationsItem: StoredItem<PerWindow> = {
  key: 'consultations',
  area: 'session',
  lifetime: 'browser-session',
  schema: PerWindow,
  upgrades: [],
};

/** Keeps a value for a window. */
export async function putForWindow(
  item: StoredItem<PerWindow>,
  windowId: number,
  value: unknown,
): Promise<Result<null>> {
  return writeItem(item, { ...(await all(item)), [windowId]: value });
}

/** The value kept for a window, or null: nothing kept and nothing readable are the same here. */
export async function getForWindow(
  item: StoredItem<PerWindow>,
  windowId: number,
): Promise<unknown> {
  return (await all(item))[windowId] ?? null;
}

/** Forgets what is kept for a window. */
export async function dropForWindow(item: StoredItem<PerWindow>, windowId: number): Promise<void> {
  const { [windowId]: _dropped, ...others } = await all(item);
  await writeItem(item, others);
}

async function all(item: StoredItem<PerWindow>): Promise<PerWindow> {
  const stored = await readItem(item);
  return stored.ok ? (stored.value ?? {}) : {};
}
