import type { LookFor } from './hint-message.ts';

/** The page of an allowed site, and the background beyond it. */
export interface HintPage {
  /** What to look for; null once the user has turned the hint off. */
  lookFor(): Promise<LookFor | null>;
  /** Waits for the page to be still, a bounded time. */
  settled(): Promise<void>;
  suits(wanted: LookFor): boolean;
  tell(hint: 'yes' | 'no'): void;
  /** Called when the address has changed without a new page. Returns the way to stop. */
  onMoved(listener: () => void): () => void;
}

/**
 * Looks once at the page, and once more each time its address changes; between these, at nothing.
 * Each look begins by asking what to look for: turned off, it was the last.
 */
export function followHint(page: HintPage): void {
  let looks = 0;
  const look = async (): Promise<void> => {
    looks += 1;
    const own = looks;
    const wanted = await page.lookFor();
    if (!wanted) return stop();
    await page.settled();
    // The page moved while it was being waited for: another look has begun.
    if (own === looks) page.tell(page.suits(wanted) ? 'yes' : 'no');
  };
  const stop = page.onMoved(() => {
    page.tell('no');
    void look();
  });
  void look();
}
