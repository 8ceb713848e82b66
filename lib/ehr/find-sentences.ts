import { parseBannerSentence, type BannerSentence } from './banner-sentence.ts';
import type { Clock } from './clock.ts';
import type { SeenElement } from './snapshot.ts';
import { isForeign } from './zone-role.ts';
import type { Zone } from './zones.ts';

export interface FoundSentence {
  sentence: BannerSentence;
  place: SeenElement;
  zone: Zone;
}

/** The head sentences of the page, each in the smallest element that holds it whole. */
export function findSentences(
  root: SeenElement,
  zones: Map<SeenElement, Zone>,
  clock?: Clock,
): FoundSentence[] {
  clock?.step();
  const zone = zones.get(root);
  if (!zone || root.control || ['label', 'dt', 'dd', 'option'].includes(root.tag)) return [];
  const inner = root.children.flatMap((child) =>
    typeof child === 'string' ? [] : findSentences(child, zones, clock),
  );
  if (inner.some(({ sentence }) => sentence.givenNames) || inner.length > 1) return inner;
  const sentence = parseBannerSentence(root.text);
  if (!sentence || holdsForeign(root, zones)) return inner;
  if (inner.length > 0 && !sentence.givenNames) return inner;
  return [{ sentence, place: root, zone }];
}

function holdsForeign(element: SeenElement, zones: Map<SeenElement, Zone>): boolean {
  if (isForeign(zones.get(element)?.role ?? 'unknown')) return true;
  return element.children.some((child) => typeof child !== 'string' && holdsForeign(child, zones));
}
