import { fillTokenOf, seeFillToken } from '../storage/fill-token.ts';
import { watchItem } from '../storage/stored-item.ts';

/** Wipes the right to fill when its time is over, as long as the panel of its window is open. */
export function wipeInTime(ownWindow: () => Promise<number>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = async (windowId: number): Promise<void> => {
    clearTimeout(timer);
    const token = await seeFillToken(windowId);
    if (!token) return;
    const over = token.until - Date.now() + 1;
    timer = setTimeout(() => void seeFillToken(windowId), over);
  };
  void ownWindow().then((windowId) => {
    watchItem(fillTokenOf(windowId), () => void plan(windowId));
    return plan(windowId);
  });
}
