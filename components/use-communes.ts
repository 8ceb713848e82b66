import { useEffect, useState } from 'preact/hooks';
import type { CommuneIndex } from '../lib/domain/commune.ts';
import type { Failure } from '../lib/domain/failure.ts';
import type { CommuneSource } from '../lib/ports.ts';

/** The communes of France, loaded the first time they are wanted. */
export function useCommunes(
  source: CommuneSource,
  wanted: boolean,
): { communes: CommuneIndex | null; communesFailure: Failure | null } {
  const [communes, setCommunes] = useState<CommuneIndex | null>(null);
  const [communesFailure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (!wanted) return;
    source.load().then(
      (loaded) => (loaded.ok ? setCommunes(loaded.value) : setFailure(loaded.failure)),
      () => setFailure({ code: 'communes-unavailable' }),
    );
  }, [source, wanted]);
  return { communes, communesFailure };
}
