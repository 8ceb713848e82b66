import { type Margin, NOT_KNOWN, SEVERAL_NEEDS } from '../../lib/domain/impact-margins.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { actorShortName } from '../parts/actor-name.ts';
import { dateInWords } from '../text/date-text.ts';
import { impactText } from '../text/impact-text.ts';

/** A line of a table in words; its id when the knowledge does not know it. */
export function lineName(margin: Margin, id: string, pack: Pack): string {
  if (id === NOT_KNOWN) return impactText.notKnown;
  switch (margin) {
    case 'month':
      return dateInWords(id);
    case 'actor':
      return actorShortName(pack, id);
    case 'departement':
      return impactText.departement(id);
    case 'need':
      return id === SEVERAL_NEEDS ? impactText.severalNeeds : needName(pack, id);
    case 'outcome':
      return impactText.results[id] ?? id;
    case 'breaks':
      return impactText.breaks[id] ?? id;
  }
}

function needName(pack: Pack, id: string): string {
  const need = pack.checklist.questions.find((question) => question.id === 'besoin');
  const options = need?.kind === 'multiple' ? need.options : [];
  return options.find((option) => option.id === id)?.reason ?? id;
}
