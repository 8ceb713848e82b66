import { useLayoutEffect, useRef } from 'preact/hooks';
import { actorSheet } from '../../lib/domain/actor-sheet.ts';
import type { PrintOptions } from '../../lib/domain/panorama-document.ts';
import type { PanoramaLine } from '../../lib/domain/panorama-sections.ts';
import { actorShortName } from '../parts/actor-name.ts';
import { dateInWords } from '../text/date-text.ts';
import { orientationText } from '../text/orientation-text.ts';
import { panoramaText } from '../text/panorama-text.ts';
import { Button } from '../ui/button.tsx';
import { LocalContacts } from './local-contacts.tsx';
import { SourceList } from './source-list.tsx';

type Props = {
  /** The knowledge, and the commune whose contacts are shown. */
  options: PrintOptions;
  line: PanoramaLine;
  onOpen(actor: string): void;
  onPrint(line: PanoramaLine): void;
};

/** The full card of an actor: what a doctor asks before calling, then whom to call here. */
export function ActorSheetView({ options, line, onOpen, onPrint }: Props) {
  const { pack, panorama, place } = options;
  const { kind, offer } = line;
  const title = useRef<HTMLHeadingElement>(null);
  const card = panorama.cards[kind.key];
  const today = pack.actors.find(({ key }) => key === kind.becomes);
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.closest('.aiguilleur')?.scrollIntoView({ block: 'start' });
  }, [kind.key]);
  const level = kind.level ? orientationText.levelNames[kind.level] : undefined;
  return (
    <article class="sheet" aria-labelledby="sheet-title" part="sheet">
      <header>
        <h2 id="sheet-title" ref={title} tabIndex={-1}>
          {actorShortName(pack, kind.key)}
        </h2>
        {kind.acronym && <p class="full">{kind.name.split(/\s:\s/)[0]}</p>}
        <p class="facts">
          {level && <span>{`${panoramaText.levelTitle(kind.level ?? 0)}, ${level}`}</span>}
          {card && <span>{panoramaText.verified(dateInWords(card.verifiedOn))}</span>}
        </p>
      </header>
      {today && (
        <div class="notice">
          <p>{panoramaText.formerlyNamed}</p>
          <Button onPress={() => onOpen(today.key)}>{today.name}</Button>
        </div>
      )}
      {!card && <p class="quiet">{panoramaText.shortCard}</p>}
      <dl class="sheet-rows">
        {actorSheet(kind, card, panorama.lexicon.needs).map(({ label, lines }) => (
          <div key={label}>
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <LocalContacts offer={offer} place={place} />
      <SourceList pack={pack} tags={kind.sources} />
      <div class="actions">
        <Button onPress={() => onPrint(line)}>{panoramaText.printCard}</Button>
      </div>
    </article>
  );
}
