import { followUpText } from '../text/follow-up-text.ts';

type Props = { words: string };

/** Opens the page « Suivi des demandes » beside the chart. */
export function FollowUpLink({ words }: Props) {
  return (
    <a href="/follow-up.html" target="_blank" rel="noopener" title={followUpText.newTab}>
      {words}
    </a>
  );
}
