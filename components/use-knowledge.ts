import { useEffect, useState } from 'preact/hooks';
import type { PackSource } from '../lib/ports.ts';
import type { Knowledge } from './room.ts';

/**
 * The knowledge once it has arrived; `missing` when it could not be loaded. `fresh` numbers the
 * consultations that begin, 0 while one is under way: packs installed meanwhile wait for the next.
 */
export function useKnowledge(
  packs: PackSource,
  fresh: number,
): { knowledge: Knowledge | null; missing: boolean } {
  const [knowledge, setKnowledge] = useState<Knowledge | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    Promise.all([packs.load(), import('./engine.ts')]).then(
      ([pack, engine]) => setKnowledge({ pack, engine }),
      () => setMissing(true),
    );
  }, [packs]);
  useEffect(() => {
    if (!fresh) return;
    void packs.refresh?.().then((pack) => pack && setKnowledge((now) => now && { ...now, pack }));
  }, [packs, fresh]);
  return { knowledge, missing };
}
