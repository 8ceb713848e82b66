import type { ComponentChildren } from 'preact';

type Props = { title?: string; children: ComponentChildren };

/** Something to know before going on. Set off by a rule, never by a colour of alarm. */
export function Notice({ title, children }: Props) {
  return (
    <div class="notice" role="note" part="notice">
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}
