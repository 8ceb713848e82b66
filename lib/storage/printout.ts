import type { Result } from '../domain/failure.ts';
import { zod } from '../zod.ts';
import { readItem, removeItem, writeItem, type StoredItem } from './stored-item.ts';

/** The page on its way to the print page, which takes it out as it shows it. */
export const printoutItem: StoredItem<string> = {
  key: 'printout',
  area: 'session',
  lifetime: 'browser-session',
  schema: zod.string(),
  upgrades: [],
};

/** Keeps the page for the print page about to open. */
export async function keepPrintout(html: string): Promise<Result<null>> {
  return writeItem(printoutItem, html);
}

/** Forgets the page that was to be printed. */
export async function dropPrintout(): Promise<Result<null>> {
  return removeItem(printoutItem);
}

/** The page to print, once; null when there is none any more. */
export async function takePrintout(): Promise<string | null> {
  const kept = await readItem(printoutItem);
  await dropPrintout();
  return kept.ok ? kept.value : null;
}
