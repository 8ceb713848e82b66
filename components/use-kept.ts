import { useEffect, useState } from 'preact/hooks';
import type { Failure, Result } from '../lib/domain/failure.ts';

/** What a settings section shows of a store, and the last thing done or refused. */
export interface Kept<T> {
  /** Null until it is read. */
  kept: T | null;
  failure: Failure | null;
  /** Said once an act is done. */
  said: string;
  /** Does something, says so or why not, and reads everything again. True when it was done. */
  run(act: () => Promise<Result<unknown>>, says: string): Promise<boolean>;
}

/** Reads a store, and keeps what is shown in step with what is done here. */
export function useKept<T>(read: () => Promise<Result<T>>): Kept<T> {
  const [kept, setKept] = useState<T | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');
  const refresh = async (): Promise<void> => {
    const now = await read();
    if (now.ok) setKept(now.value);
    else setFailure(now.failure);
  };
  useEffect(() => void refresh(), []);
  return {
    kept,
    failure,
    said,
    run: async (act, says) => {
      setFailure(null);
      setSaid('');
      const done = await act();
      await refresh();
      if (done.ok) setSaid(says);
      else setFailure(done.failure);
      return done.ok;
    },
  };
}
