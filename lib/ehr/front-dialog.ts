import type { FoundSentence } from './find-sentences.ts';
import type { Meaning } from './label-lexicon.ts';
import type { PlacedPair } from './place-pairs.ts';
import type { SeenElement } from './snapshot.ts';

const NAMES = new Set<Meaning | null>(['birthName', 'usedName', 'familyName', 'fullName']);

/** What the page shows in patient position, with its place. */
interface Shown {
  pairs: readonly PlacedPair[];
  sentences: readonly FoundSentence[];
}

/**
 * Says which places are behind an open modal dialog that shows somebody, name and birth date: what
 * the user sees is the dialog. Only the document that opened it is behind; a dialog without an
 * identity changes nothing.
 */
export function behindDialog(root: SeenElement, shown: Shown): (place: SeenElement) => boolean {
  const fronts = modalsIn(root).filter((modal) => showsSomebody(modal, shown));
  if (fronts.length === 0) return () => false;
  const covered = fronts.map(documentOf);
  return (place) =>
    covered.some((document) => isInside(place, document)) &&
    !fronts.some((modal) => isInside(place, modal));
}

function modalsIn(element: SeenElement): SeenElement[] {
  const inner = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : modalsIn(child),
  );
  return element.modal ? [element, ...inner] : inner;
}

function showsSomebody(modal: SeenElement, { pairs, sentences }: Shown): boolean {
  const named = sentences.some(
    ({ place, sentence }) => sentence.givenNames && isInside(place, modal),
  );
  const meanings = pairs
    .filter(({ place }) => isInside(place, modal))
    .map(({ meaning }) => meaning);
  return named || (meanings.some((one) => NAMES.has(one)) && meanings.includes('birthDate'));
}

/** The top of the page, or of the frame, in which an element stands. */
function documentOf(element: SeenElement): SeenElement {
  let at = element;
  while (at.parent && at.parent.frame === undefined) at = at.parent;
  return at;
}

/** True for a part and for everything inside it. */
export function isInside(place: SeenElement, holder: SeenElement): boolean {
  for (let at: SeenElement | null = place; at; at = at.parent) if (at === holder) return true;
  return false;
}
