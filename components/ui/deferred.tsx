import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code arrives when it is first shown; `waiting` is said meanwhile. */
export function deferred<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: string,
): FunctionComponent<P> {
  let loaded: ComponentType<P> | null = null;
  return function Deferred(props: P) {
    const [Loaded, setLoaded] = useState(() => loaded);
    useEffect(() => {
      if (Loaded) return;
      void load().then((component) => {
        loaded = component;
        setLoaded(() => component);
      });
    }, [Loaded]);
    if (Loaded) return <Loaded {...props} />;
    return waiting ? <p class="quiet">{waiting}</p> : null;
  };
}
