import type { Pack } from '../../lib/domain/pack.ts';
import type { ActorMatch } from '../../lib/domain/search-actors.ts';
import { orientationText } from '../text/orientation-text.ts';
import type { ComboOption } from '../ui/combo-line.tsx';

/** The lines of a search field, by what they stand for. */
export function comboOption(pack: Pack, match: ActorMatch): ComboOption {
  const id = matchId(match);
  if (match.kind === 'which') return { id, label: match.term, detail: orientationText.whichOne };
  if (match.kind === 'redirect') return { id, label: match.term, detail: match.meaning.label };
  const kind = pack.actors.find(({ key }) => key === match.actor);
  const place = pack.instances.find((instance) => instance.id === match.instance);
  const label = kind?.name ?? match.actor;
  const detail = place ? (place.name ?? place.label) : kind?.acronym;
  return { id, label, ...(detail && detail !== label && { detail }) };
}

/** One id per answer, without a space: it is part of the id of its line. */
export function matchId(match: ActorMatch): string {
  if (match.kind === 'actor') return match.instance ?? match.actor;
  return `mot-${match.term.replace(/\s+/g, '-')}`;
}
