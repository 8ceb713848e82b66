import type { ComponentChildren } from 'preact';
import type { ActorInstance } from '../../lib/domain/actor.ts';
import { localOffer } from '../../lib/domain/local-offer.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { ActorMatch, Meaning } from '../../lib/domain/search-actors.ts';
import { coverage } from '../../lib/domain/territory-coverage.ts';
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
  const line = (actor: string, said: { note?: string; lead?: string } = {}): ComponentChildren => {
    const kind = pack.actors.find(({ key }) => key === actor);
    if (!kind) return null;
    const offer = localOffer(pack, kind, commune);
    return <ActorLine pack={pack} kind={kind} offer={offer} {...said} onOpen={onOpen} />;
  };
  const meant = ({ actor, label }: Meaning, _rank: number, all: readonly Meaning[]) =>
    actor === null ? (
      <li class="line">
        <p class="line-names">{label}</p>
      </li>
    ) : (
      line(actor, all.length > 1 ? { lead: label } : {})
    );
  return (
    <ol class="matches">
      {matches.map((match) => {
        if (match.kind === 'actor') {
          const place = pack.instances.find(({ id }) => id === match.instance);
          const note = place ? placeText(place, pack, commune) : match.says;
          return line(match.actor, note ? { note } : {});
        }
        const meanings = match.kind === 'which' ? match.meanings : [match.meaning];
        const title =
          match.kind === 'which' ? panoramaText.which(match.term) : panoramaText.leads(match.term);
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

/** The real actor that was recognised, and whether it works in the commune looked at. */
function placeText(place: ActorInstance, { geography }: Pack, commune: string | null): string {
  const outside = commune !== null && coverage(place.territory, commune, geography) === 'outside';
  const name = place.name ?? place.label;
  return outside ? panoramaText.placeElsewhere(name) : panoramaText.place(name);
}
