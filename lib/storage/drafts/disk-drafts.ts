/** Drafts on the disk. Each act is to be alone: `one-at-a-time.ts`. */
import { DRAFT_HOURS, expiryOf, hasExpired } from '../../domain/draft.ts';
import type { Draft, DraftLine } from '../../domain/draft.ts';
import { failed, success, type Result } from '../../domain/failure.ts';
import { contentFrom, contentText, type DraftContent } from './draft-content.ts';
import { profileKey, STRICT, withDrafts, type DraftDatabase } from './draft-database.ts';
import { draftSeed, newDraftSeed } from './draft-seed.ts';
import { newProfileKey, seal, unseal, type Opener, type SealedDraft } from './seal.ts';

const UNREADABLE = failed({ code: 'draft-unreadable' });

/**
 * Keeps a new draft, or a newer state of one that is there: in one transaction, so that the state
 * before stays whole until the new one is. `draft-unreadable`: it was erased meanwhile.
 */
export async function keepOnDisk(
  id: string | null,
  draft: Draft,
  now: number,
): Promise<Result<DraftLine>> {
  return withDrafts(async (db) => {
    await dropExpired(db, now);
    const opener = await openerFor(db);
    if (!opener.ok) return opener;
    const savedAt = new Date(now).toISOString();
    const head = { id: id ?? crypto.randomUUID(), expiresAt: expiryOf(now, DRAFT_HOURS) };
    const sealed = await seal(opener.value, head, contentText({ ...draft, savedAt }));
    const writing = db.transaction('drafts', 'readwrite', STRICT);
    const gone = id !== null && (await writing.store.getKey(id)) === undefined;
    if (!gone) await writing.store.put(sealed);
    await writing.done;
    return gone ? UNREADABLE : success({ ...head, label: draft.label, savedAt, place: 'disk' });
  });
}

/** Drafts that open, the last saved first; those that have expired go. */
export async function listOnDisk(now: number): Promise<Result<DraftLine[]>> {
  return withDrafts(async (db) => {
    await dropExpired(db, now);
    const sealed = await db.getAll('drafts');
    const read = await Promise.all(
      sealed.map(async (each) => lineOf(each, await contentOf(db, each))),
    );
    const lines = read.filter((line) => line !== null);
    return success(lines.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)));
  });
}

/** One draft; `draft-unreadable` when it was erased, has expired, or is not what was sealed. */
export async function openOnDisk(id: string, now: number): Promise<Result<Draft>> {
  return withDrafts(async (db) => {
    await dropExpired(db, now);
    const sealed = await db.get('drafts', id);
    const content = sealed && (await contentOf(db, sealed));
    if (!content) return UNREADABLE;
    return success({ label: content.label, consultation: content.consultation });
  });
}

/** Erases one draft; with the last one goes what opened them. */
export async function forgetOnDisk(id: string): Promise<Result<null>> {
  return withDrafts(async (db) => {
    const writing = db.transaction('drafts', 'readwrite', STRICT);
    await writing.store.delete(id);
    const left = await writing.store.count();
    await writing.done;
    return left === 0 ? discard(db) : success(null);
  });
}

/** Makes every draft unreadable, then erases them. */
export async function eraseOnDisk(): Promise<Result<null>> {
  // Where there is no such store, nothing was kept in it.
  if (!('indexedDB' in globalThis)) return success(null);
  return withDrafts(discard);
}

/** Erases what has expired. */
export async function sweepOnDisk(now: number): Promise<Result<null>> {
  return withDrafts(async (db) => {
    await dropExpired(db, now);
    return success(null);
  });
}

/** Both halves of what opens drafts go first, each enough by itself. */
async function discard(db: DraftDatabase): Promise<Result<null>> {
  const seed = await newDraftSeed();
  const writing = db.transaction(['keys', 'drafts'], 'readwrite', STRICT);
  await Promise.all([
    writing.objectStore('keys').clear(),
    writing.objectStore('drafts').clear(),
    writing.done,
  ]);
  return seed.ok ? success(null) : seed;
}

async function dropExpired(db: DraftDatabase, now: number): Promise<void> {
  const kept = await db.getAll('drafts');
  const expired = kept.filter(({ expiresAt }) => hasExpired(expiresAt, now));
  if (expired.length === 0) return;
  const writing = db.transaction('drafts', 'readwrite', STRICT);
  await Promise.all([...expired.map(({ id }) => writing.store.delete(id)), writing.done]);
  if (expired.length === kept.length) await discard(db);
}

async function openerFor(db: DraftDatabase): Promise<Result<Opener>> {
  const seed = await draftSeed();
  if (!seed.ok) return seed;
  const kept = await profileKey(db);
  const key = kept ?? (await newProfileKey());
  if (!kept) {
    const writing = db.transaction('keys', 'readwrite', STRICT);
    await Promise.all([writing.store.put(key, 'profile'), writing.done]);
  }
  return success({ key, seed: seed.value });
}

async function contentOf(db: DraftDatabase, sealed: SealedDraft): Promise<DraftContent | null> {
  const [key, seed] = await Promise.all([profileKey(db), draftSeed()]);
  const text = key && seed.ok ? await unseal({ key, seed: seed.value }, sealed) : null;
  return text === null ? null : contentFrom(text);
}

function lineOf(sealed: SealedDraft, content: DraftContent | null): DraftLine | null {
  if (!content) return null;
  const { id, expiresAt } = sealed;
  return { id, expiresAt, label: content.label, savedAt: content.savedAt, place: 'disk' };
}
