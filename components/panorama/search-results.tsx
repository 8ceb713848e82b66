import type { ComponentChildren } from 'preact';
import { localOffer } from '../../lib/domain/local-offer.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { ActorMatch, Meaning } from '../../lib/domain/search-actors.ts';
import { panoramaText } from '../text/panorama-text.ts';
import { ActorLine } from './actor-line.tsx';

type Props = {
  pack: Pack;
  commune: string | null;
  matches: readonly ActorMatch[];
  onOpen(actor: string): void;
};

/** What the words may mean: actors, old names with what became of them, words to be told apart. */
export function SearchResults({ pack, commune, matches, onOpen }: Props) {
  const line = (actor: string, note?: string): ComponentChildren => {
    const kind = pack.actors.find(({ key }) => key === actor);
    if (!kind) return null;
    const offer = localOffer(pack, kind, commune);
    return <ActorLine pack={pack} kind={kind} offer={offer} note={note} onOpen={onOpen} />;
  };
  const meant = ({ actor, label }: Meaning): ComponentChildren =>
    actor === null ? (
      <li class="line">
        <p class="line-names">{label}</p>
      </li>
    ) : (
      line(actor)
    );
  return (
    <ol class="matches">
      {matches.map((match) => {
        if (match.kind === 'actor') {
          const place = pack.instances.find(({ id }) => id === match.instance);
          const name = place && panoramaText.place(place.name ?? place.label);
          return line(match.actor, name ?? match.says);
        }
        const meanings = match.kind === 'which' ? match.meanings : [match.meaning];
        const title =
          match.kind === 'which'
            ? panoramaText.which(match.term)
            : panoramaText.formerly(match.term);
        return (
          <li class="word" key={match.term}>
            <h3>{title}</h3>
            <p>{match.says}</p>
            <ul class="lines-of-actors">{meanings.map(meant)}</ul>
          </li>
        );
      })}
    </ol>
  );
}
