import { failed, type Result } from '../domain/failure.ts';
import type { DraftStore } from '../ports/requests.ts';

/** The drafts of this browser profile; what keeps them loads when the first act asks for it. */
export const draftsWhenNeeded: DraftStore = {
  list: () => within((store) => store.list()),
  keep: (id, draft) => within((store) => store.keep(id, draft)),
  open: (id) => within((store) => store.open(id)),
  forget: (id) => within((store) => store.forget(id)),
  erase: () => within((store) => store.erase()),
};

/** A store whose code does not load keeps nothing, and must not be thought to. */
async function within<T>(act: (store: DraftStore) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await act((await import('./draft-store.ts')).draftStore);
  } catch {
    return failed({ code: 'storage-unavailable' });
  }
}
