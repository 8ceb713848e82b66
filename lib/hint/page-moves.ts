const STILL_MS = 700;
const MOST_MS = 5_000;

/** Resolves once nothing has changed in the page for a while, or after a few seconds. */
export function pageSettled(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      clearTimeout(still);
      clearTimeout(most);
      resolve();
    };
    let still = setTimeout(done, STILL_MS);
    const most = setTimeout(done, MOST_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(still);
      still = setTimeout(done, STILL_MS);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Tells when the address of the page changes without a new page. Returns the way to stop. */
export function onAddressChange(view: Window, listener: () => void): () => void {
  let address = view.location.href;
  const compare = (): void => {
    if (view.location.href === address) return;
    address = view.location.href;
    listener();
  };
  // Browsers without the first of these tell only of the way back and of fragments.
  const sources: [EventTarget | undefined, string][] = [
    ['navigation' in view ? view.navigation : undefined, 'currententrychange'],
    [view, 'popstate'],
    [view, 'hashchange'],
  ];
  for (const [source, event] of sources) source?.addEventListener(event, compare);
  return () => {
    for (const [source, event] of sources) source?.removeEventListener(event, compare);
  };
}
