import { browser } from 'wxt/browser';
import { failed, success } from '../domain/failure.ts';
import type { DraftStore } from '../ports/requests.ts';
import * as disk from '../storage/drafts/disk-drafts.ts';
import * as memory from '../storage/drafts/memory-drafts.ts';
import { oneAtATime } from '../storage/drafts/one-at-a-time.ts';

/** What a store of drafts asks of its surroundings. */
interface Around {
  /** Milliseconds since 1970. */
  now(): number;
  /** True in a private window, which leaves nothing on the disk. */
  isPrivate(): Promise<boolean>;
}

/** Drafts on the disk, sealed; in memory where the disk is not to be used, or refuses. */
export function draftStoreOf({ now, isPrivate }: Around): DraftStore {
  const onDisk = async (): Promise<boolean> => 'indexedDB' in globalThis && !(await isPrivate());
  /** Erased from this page: where the disk cannot tell, a late save must not bring one back. */
  const erased = new Set<string>();
  const isInMemory = async (id: string): Promise<boolean> =>
    (await memory.listInMemory(now())).some((line) => line.id === id);
  return {
    list: () =>
      oneAtATime(async () => {
        const inMemory = await memory.listInMemory(now());
        if (!(await onDisk())) return success(inMemory);
        const kept = await disk.listOnDisk(now());
        if (!kept.ok) return inMemory.length > 0 ? success(inMemory) : kept;
        // One that the disk refused to follow is newer in memory.
        const older = kept.value.filter(({ id }) => !inMemory.some((line) => line.id === id));
        return success([...inMemory, ...older]);
      }),
    keep: (id, draft) =>
      oneAtATime(async () => {
        const at = now();
        if (id !== null && erased.has(id)) return failed({ code: 'draft-unreadable' });
        const known = id !== null && (await isInMemory(id));
        if (known) return memory.keepInMemory(id, draft, at);
        if (await onDisk()) {
          const kept = await disk.keepOnDisk(id, draft, at);
          if (kept.ok || kept.failure.code !== 'storage-unavailable') return kept;
        } else if (id !== null) {
          return failed({ code: 'draft-unreadable' });
        }
        return memory.keepInMemory(id ?? crypto.randomUUID(), draft, at);
      }),
    open: (id) =>
      oneAtATime(async () => {
        const known = (await isInMemory(id)) || !(await onDisk());
        return known ? memory.openInMemory(id, now()) : disk.openOnDisk(id, now());
      }),
    forget: (id) =>
      oneAtATime(async () => {
        erased.add(id);
        const forgotten = await memory.forgetInMemory(id, now());
        const gone = (await onDisk()) ? await disk.forgetOnDisk(id) : success(null);
        return forgotten.ok ? gone : forgotten;
      }),
    erase: () =>
      oneAtATime(async () => {
        for (const { id } of await memory.listInMemory(now())) erased.add(id);
        const forgotten = await memory.forgetInMemory('all', now());
        const gone = await disk.eraseOnDisk();
        return forgotten.ok ? gone : forgotten;
      }),
  };
}

/** The drafts of this browser profile. */
export const draftStore: DraftStore = draftStoreOf({
  now: () => Date.now(),
  isPrivate: async () => {
    const { incognito } = await browser.windows.getCurrent();
    return incognito || browser.extension.inIncognitoContext;
  },
});
