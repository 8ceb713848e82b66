/** Under this name, in the isolated world of the page, the way to stop a picking. */
export const STOP_PICKING = 'aiguilleurStopPicking';

/**
 * Runs in the isolated world of the page. The browser sends the text of this function alone, so it
 * uses nothing from around it.
 */
export function stopPicking(name: string): void {
  const stop: unknown = Reflect.get(globalThis, name);
  if (typeof stop === 'function') stop();
}
