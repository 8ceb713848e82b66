import type { ActorKind } from './actor.ts';
import type { ActorCard, Lexicon } from './panorama.ts';

/** One row of a full card: its label and its sentences. */
export interface SheetRow {
  label: string;
  lines: readonly string[];
}

/**
 * The full card in the order in which one reads it, on screen and on paper; the short fiche stands in
 * where no card is written. Rows without anything to say are left out.
 */
export function actorSheet(
  kind: ActorKind,
  card: ActorCard | undefined,
  needs: Lexicon['needs'],
): SheetRow[] {
  const labels = needs
    .filter(({ id }) => card?.needs.includes(id))
    .map(({ label }, index) => (index === 0 ? label : uncapitalised(label)));
  const rows: [string, readonly (string | undefined)[]][] = [
    ['Ce que c’est', [card?.perimeter ?? kind.summary]],
    ['Pour qui', card?.audience ?? []],
    ['Qui peut appeler', card?.callers ?? []],
    ['Comment appeler', [kind.mobilisation]],
    ['Mode d’action', card?.action ?? []],
    ['Limites', card?.limits ?? []],
    ['À essayer avant', [card?.before]],
    ['Besoins', labels.length > 0 ? [`${labels.join(', ')}.`] : []],
    ['Territoire', [kind.geography]],
    ['Aujourd’hui', [card?.today]],
    ['Textes', card?.legalBasis ?? []],
    ['À confirmer', kind.toConfirm ?? []],
  ];
  return rows
    .map(([label, lines]) => ({ label, lines: lines.filter((line) => line !== undefined) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Inside a list, a label begins small, unless it begins with an acronym. */
function uncapitalised(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
