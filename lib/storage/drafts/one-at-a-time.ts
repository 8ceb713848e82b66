let turn: Promise<unknown> = Promise.resolve();

/** Does one thing at a time with the drafts, in the order asked, whatever page it is asked from. */
export async function oneAtATime<T>(act: () => Promise<T>): Promise<T> {
  if ('navigator' in globalThis && 'locks' in navigator) {
    return navigator.locks.request('aiguilleur-drafts', act);
  }
  const done = turn.then(act);
  turn = done.catch(() => undefined);
  return done;
}
