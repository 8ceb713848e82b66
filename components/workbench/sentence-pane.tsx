import { useMemo } from 'preact/hooks';
import type { Pack } from '../../lib/domain/pack.ts';
import { fileSentences } from '../../lib/packs/workbench/file-sentences.ts';
import { workbenchText } from '../text/workbench-text.ts';

type Props = { file: string; text: string; pack: Pack | null; packIsFresh: boolean };

const TOLD = /\/(rules\/.*|protocols|questions|checklist)\.json$/;

/** A rule, a protocol or questions as they read aloud. Nothing for any other file. */
export function SentencePane({ file, text, pack, packIsFresh }: Props) {
  const told = useMemo(() => (pack ? fileSentences(file, text, pack) : []), [file, text, pack]);
  if (!TOLD.test(file) || !pack) return null;
  return (
    <section class="sentences" aria-labelledby="sentences-title">
      <h2 id="sentences-title">{workbenchText.inFrench}</h2>
      {!packIsFresh && told.length > 0 && <p class="quiet">{workbenchText.inFrenchOld}</p>}
      {told.length === 0 && <p class="quiet">{workbenchText.noSentence}</p>}
      {told.map(({ title, lines }) => (
        <div key={title}>
          <h3>{title}</h3>
          {lines.length === 1 ? (
            <p>{lines[0]}</p>
          ) : (
            <ul class="marked">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
