type Props = { text: string };

/** Words for whoever hears the page: which of several buttons of the same name this one is. */
export function Spoken({ text }: Props) {
  return <span class="spoken">{` ${text}`}</span>;
}
