import { useEffect, useState } from 'preact/hooks';
import type { Panorama } from '../../lib/domain/panorama.ts';
import type { Room } from '../room.ts';

/** The cards and the search words once they have arrived; `missing` when they could not be loaded. */
export function usePanorama({ loadPanorama }: Room): {
  panorama: Panorama | null;
  missing: boolean;
} {
  const [panorama, setPanorama] = useState<Panorama | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    loadPanorama().then(setPanorama, () => setMissing(true));
  }, []);
  return { panorama, missing };
}
