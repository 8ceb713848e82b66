import { Component } from 'preact';
import type { ComponentChildren } from 'preact';

type Props = { sentence: string; children: ComponentChildren };

/** A bug in one room leaves the others in use. The error itself is not shown: it may hold anything. */
export class BugBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render({ sentence, children }: Props, { broken }: { broken: boolean }) {
    return broken ? <p class="notice">{sentence}</p> : children;
  }
}
