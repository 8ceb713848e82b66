import { useEffect, useState } from 'preact/hooks';
import type { Failure, Result } from '../../lib/domain/failure.ts';
import type { FollowUpList } from '../../lib/domain/follow-up-list.ts';
import type { FollowUpStore } from '../../lib/ports/requests.ts';

/** The list as it is stored now, whichever page changes it. */
export interface FollowUps {
  /** Null until it is read. */
  list: FollowUpList | null;
  failure: Failure | null;
  /** Does something with the store. True when it was done. */
  run(act: (store: FollowUpStore) => Promise<Result<null>>): Promise<boolean>;
}

/** Reads the list and follows it. */
export function useFollowUps(store: FollowUpStore): FollowUps {
  const [list, setList] = useState<FollowUpList | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const refresh = async (): Promise<void> => {
    const now = await store.list();
    if (now.ok) setList(now.value);
    else setFailure(now.failure);
  };
  useEffect(() => {
    void refresh();
    return store.onChange(() => void refresh());
  }, [store]);
  return {
    list,
    failure,
    run: async (act) => {
      const done = await act(store);
      setFailure(done.ok ? null : done.failure);
      await refresh();
      return done.ok;
    },
  };
}
