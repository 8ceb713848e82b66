/** Drafts where nothing lasts: in the browser's session memory, never on the disk, as they are. */
import { DRAFT_HOURS, expiryOf, hasExpired } from '../../domain/draft.ts';
import type { Draft, DraftLine } from '../../domain/draft.ts';
import { failed, success, type Result } from '../../domain/failure.ts';
import { zod } from '../../zod.ts';
import { readItem, writeItem, type StoredItem } from '../stored-item.ts';
import { contentFrom, contentText } from './draft-content.ts';

interface MemoryDraft {
  id: string;
  label: string;
  savedAt: string;
  expiresAt: string;
  /** As `draft-content.ts` writes it. */
  content: string;
}

const Kept: zod.ZodMiniType<MemoryDraft[]> = zod.array(
  zod.strictObject({
    id: zod.string(),
    label: zod.string(),
    savedAt: zod.string(),
    expiresAt: zod.string(),
    content: zod.string(),
  }),
);

/** Gone with the browser. */
export const memoryDraftsItem: StoredItem<MemoryDraft[]> = {
  key: 'drafts',
  area: 'session',
  lifetime: 'browser-session',
  schema: Kept,
  upgrades: [],
};

/** Keeps a draft under this number, in the place of the one that has it. */
export async function keepInMemory(
  id: string,
  draft: Draft,
  now: number,
): Promise<Result<DraftLine>> {
  const savedAt = new Date(now).toISOString();
  const head = { id, label: draft.label, savedAt, expiresAt: expiryOf(now, DRAFT_HOURS) };
  const others = (await keptAt(now)).filter((each) => each.id !== id);
  const mine = { ...head, content: contentText({ ...draft, savedAt }) };
  const written = await writeItem(memoryDraftsItem, [mine, ...others]);
  return written.ok ? success({ ...head, place: 'memory' }) : written;
}

/** What is in memory, the last saved first. */
export async function listInMemory(now: number): Promise<DraftLine[]> {
  const kept = await keptAt(now);
  return kept.map(({ content: _content, ...head }) => ({ ...head, place: 'memory' }));
}

/** One draft, when it is in memory. */
export async function openInMemory(id: string, now: number): Promise<Result<Draft>> {
  const found = (await keptAt(now)).find((each) => each.id === id);
  const content = found && contentFrom(found.content);
  if (!content) return failed({ code: 'draft-unreadable' });
  return success({ label: content.label, consultation: content.consultation });
}

/** Erases one draft, or all of them. */
export async function forgetInMemory(id: string | 'all', now: number): Promise<Result<null>> {
  const kept = await keptAt(now);
  const left = id === 'all' ? [] : kept.filter((each) => each.id !== id);
  return left.length === kept.length ? success(null) : writeItem(memoryDraftsItem, left);
}

/** Erases what has expired. */
export async function sweepInMemory(now: number): Promise<Result<null>> {
  const all = await everyOne();
  const left = all.filter(({ expiresAt }) => !hasExpired(expiresAt, now));
  return left.length === all.length ? success(null) : writeItem(memoryDraftsItem, left);
}

async function keptAt(now: number): Promise<MemoryDraft[]> {
  return (await everyOne()).filter(({ expiresAt }) => !hasExpired(expiresAt, now));
}

async function everyOne(): Promise<MemoryDraft[]> {
  const kept = await readItem(memoryDraftsItem);
  return (kept.ok && kept.value) || [];
}
