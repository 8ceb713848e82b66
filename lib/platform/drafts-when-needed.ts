import type { DraftStore } from '../ports/requests.ts';

const store = async (): Promise<DraftStore> => (await import('./draft-store.ts')).draftStore;

/** The drafts of this browser profile; what keeps them loads when the first act asks for it. */
export const draftsWhenNeeded: DraftStore = {
  list: async () => (await store()).list(),
  keep: async (id, draft) => (await store()).keep(id, draft),
  open: async (id) => (await store()).open(id),
  forget: async (id) => (await store()).forget(id),
  erase: async () => (await store()).erase(),
};
