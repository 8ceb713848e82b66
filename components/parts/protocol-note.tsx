import type { ProtocolRef } from '../../lib/domain/orientation.ts';
import { protocolText } from '../text/protocol-text.ts';

type Props = { protocol: ProtocolRef; today: string };

/** A local agreement behind an actor: what was agreed, by whom, when, and whether to read it again. */
export function ProtocolNote({ protocol, today }: Props) {
  const { title, text, signatories, agreedOn, reviewOn, toConfirm, source } = protocol;
  const dated = [
    signatories.join(', '),
    protocolText.agreed(agreedOn),
    // A year or a month stands for its first day.
    ...(reviewOn !== null && reviewOn <= today ? [protocolText.review(reviewOn)] : []),
  ];
  return (
    <div class="agreement" part="agreement">
      <p>
        <strong>{protocolText.title}</strong> {title}
        {toConfirm && <em> {protocolText.toConfirm}</em>}
      </p>
      <p>{text}</p>
      <p class="quiet">
        {dated.join(' · ')}
        {source.url !== null && (
          <>
            {' · '}
            <a href={source.url} target="_blank" rel="noreferrer noopener">
              {source.publisher}
            </a>
          </>
        )}
      </p>
    </div>
  );
}
