import { useEffect, useState } from 'preact/hooks';
import type { PackSource } from '../lib/ports.ts';
import type { Knowledge } from './room.ts';

/** The knowledge once it has arrived; `missing` when it could not be loaded. */
export function useKnowledge(packs: PackSource): { knowledge: Knowledge | null; missing: boolean } {
  const [knowledge, setKnowledge] = useState<Knowledge | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    Promise.all([packs.load(), import('./engine.ts')]).then(
      ([pack, engine]) => setKnowledge({ pack, engine }),
      () => setMissing(true),
    );
  }, [packs]);
  return { knowledge, missing };
}
