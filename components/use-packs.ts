import { useEffect, useState } from 'preact/hooks';
import type { Failure, Result } from '../lib/domain/failure.ts';
import type { PacksOverview, PackStore } from '../lib/ports.ts';
import { packsText } from './text/packs-text.ts';

/** The installed packs as the settings show them, and the last thing done or refused. */
export interface ShownPacks {
  /** Null until they are read. */
  overview: PacksOverview | null;
  failure: Failure | null;
  /** Said once an act is done. */
  said: string;
  busy: boolean;
  /**
   * Does something, says so or why not, and reads everything again. `says`: in place of what an act
   * says by itself.
   */
  run<T>(act: () => Promise<Result<T>>, says?: string): Promise<Result<T>>;
}

/** Reads the packs of this machine, and keeps them in step with what is done here. */
export function usePacks(store: PackStore): ShownPacks {
  const [overview, setOverview] = useState<PacksOverview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const refresh = async (): Promise<void> => {
    const read = await store.overview();
    if (read.ok) setOverview(read.value);
    else setFailure(read.failure);
  };
  useEffect(() => void refresh(), [store]);
  return {
    overview,
    failure,
    said,
    busy,
    run: async (act, says) => {
      setBusy(true);
      setFailure(null);
      setSaid('');
      const done = await act();
      if (done.ok) setSaid(says ?? (done.value === false ? packsText.doneNext : packsText.doneNow));
      await refresh();
      if (!done.ok) setFailure(done.failure);
      setBusy(false);
      return done;
    },
  };
}
