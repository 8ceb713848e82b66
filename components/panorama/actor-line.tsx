import type { ActorKind } from '../../lib/domain/actor.ts';
import type { LocalOffer } from '../../lib/domain/local-offer.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { folded } from '../../lib/domain/search-words.ts';
import { actorName, actorShortName } from '../parts/actor-name.ts';
import { panoramaText } from '../text/panorama-text.ts';

type Props = {
  pack: Pack;
  kind: ActorKind;
  offer: LocalOffer;
  /** Said above: in which case it is this one. */
  lead?: string | undefined;
  /** Said beneath: what the search recognised. */
  note?: string | undefined;
  onOpen(actor: string): void;
};

/** One actor in one glance: short name, full name, what it does, what is known of it here. */
export function ActorLine({ pack, kind, offer, lead, note, onOpen }: Props) {
  const here = hereText(offer);
  const short = actorShortName(pack, kind.key);
  const names = [short, kind.name].map((name) => folded(name).compact);
  return (
    <li class={`line ${offer.state}`}>
      {lead && !names.includes(folded(lead).compact) && <p class="line-lead">{lead}</p>}
      <p class="line-names">
        <button type="button" data-actor={kind.key} onClick={() => onOpen(kind.key)}>
          {short}
        </button>
        {kind.acronym && <span class="full"> {kind.name.split(/\s:\s/)[0]}</span>}
      </p>
      <p class="line-summary">
        {kind.becomes
          ? panoramaText.today(actorName(pack, kind.becomes))
          : firstSentence(kind.summary)}
      </p>
      {note && <p class="line-note">{note}</p>}
      {here && <p class="line-here">{here}</p>}
    </li>
  );
}

/** Only what is known: nothing is written for what the directory does not hold. */
function hereText(offer: LocalOffer): string {
  switch (offer.state) {
    case 'known': {
      const [first, ...others] = offer.instances;
      const name = first?.name ?? first?.label ?? '';
      return others.length > 0 ? `${name}, ${panoramaText.more(others.length)}` : name;
    }
    case 'perhaps':
      return panoramaText.perhaps(offer.instances.length);
    case 'absent':
      return panoramaText.absent(offer.reason);
    case 'not-known':
    case 'no-directory':
    case 'no-commune':
      return '';
  }
}

/** A line says what it is; the card says the rest. */
function firstSentence(text: string): string {
  return text.split(/(?<=[.?!])\s/)[0] ?? text;
}
