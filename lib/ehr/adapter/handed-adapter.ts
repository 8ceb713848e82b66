import type { Adapter } from './adapter.ts';

interface Handed {
  aiguilleurAdapter?: Adapter | null;
}

/**
 * Runs in the isolated world of the page, before the reader: leaves the adapter there. The browser
 * sends the text of this function alone, so it uses nothing from around it.
 */
export function handAdapter(adapter: Adapter | null): void {
  (globalThis as Handed).aiguilleurAdapter = adapter; // a name of our own, in our own world
}

/** Takes what `handAdapter` left, once; null for none. */
export function takeHandedAdapter(): Adapter | null {
  const world = globalThis as Handed; // as above
  const adapter = world.aiguilleurAdapter ?? null;
  delete world.aiguilleurAdapter;
  return adapter;
}
