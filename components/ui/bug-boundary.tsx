import { Component } from 'preact';
import type { ComponentChildren, ComponentType } from 'preact';

type Props = {
  /** What takes the place of the broken part; `bug` is the kind of error, `TypeError` say. */
  instead: ComponentType<{ bug: string }>;
  children: ComponentChildren;
};
type State = { bug: string | null };

/** A bug in one part leaves the others in use. Its message is dropped: it may hold anything. */
export class BugBoundary extends Component<Props, State> {
  override state: State = { bug: null };

  static override getDerivedStateFromError(error: unknown): State {
    return { bug: error instanceof Error ? error.name : typeof error };
  }

  override render({ instead: Instead, children }: Props, { bug }: State) {
    return bug === null ? children : <Instead bug={bug} />;
  }
}
