import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Said = {
  /** Meanwhile; empty for nothing. */
  waiting: string;
  /** When the code cannot be loaded; shown again, it is asked for again. */
  missing: string;
};

/** A component whose code arrives when it is first shown. */
export function deferred<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { waiting, missing }: Said,
): FunctionComponent<P> {
  let loaded: ComponentType<P> | null = null;
  return function Deferred(props: P) {
    const [Loaded, setLoaded] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Loaded) return;
      load().then(
        (component) => {
          loaded = component;
          setLoaded(() => component);
        },
        () => setFailed(true),
      );
    }, [Loaded]);
    if (Loaded) return <Loaded {...props} />;
    if (failed) {
      return (
        <p class="notice" role="alert">
          {missing}
        </p>
      );
    }
    return waiting ? <p class="quiet">{waiting}</p> : null;
  };
}
