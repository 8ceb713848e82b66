import type { PatientReading, ReadFields } from '../domain/patient.ts';
import {
  childElementsOf,
  isConnectedOf,
  isElement,
  isShadowRoot,
  openRootOf,
  ownerDocumentOf,
  parentNodeOf,
  tagOf,
  textContentOf,
  viewOf,
  type ShadowRootOf,
} from './dom.ts';
import { resolvePath } from './locator.ts';
import { boxOf, hasLayout, hidesItself, hidesText, isRendered } from './visibility.ts';

const ANCHORS = ['birthName', 'usedName', 'familyName', 'givenNames', 'birthDate', 'sex'] as const;
const LONGEST_TEXT = 300;

/** What the page shows now where an identity was read; null when one of the places is not there. */
export type Anchor = () => string | null;

/**
 * What the page shows where the identity of a reading was read: two equal texts are the same chart,
 * without reading the page again. In memory only. Null when one of these places is gone or no longer
 * rendered, and for a reading without identity. An element that was read is followed where it moves;
 * its place is looked for again only once it has left the page.
 */
export function anchorOf(
  document: Document,
  reading: PatientReading,
  shadowRootOf: ShadowRootOf = openRootOf,
): Anchor {
  const places = placesOf(reading.fields);
  const paths = new Map(places.map((place) => [place, resolved(document, place, shadowRootOf)]));
  return () => {
    if (places.length === 0) return null;
    const seen = new Set<Element>();
    const texts: string[] = [];
    for (const place of places) {
      let path = paths.get(place) ?? null;
      if (!path?.every(isInPage)) {
        path = resolved(document, place, shadowRootOf);
        paths.set(place, path);
      }
      if (!path?.every((part) => isShown(part, seen))) return null;
      texts.push(...path.slice(-1).map(textAt));
    }
    return texts.join('\n');
  };
}

function resolved(
  document: Document,
  place: string | null,
  shadowRootOf: ShadowRootOf,
): Element[] | null {
  return place === null ? null : resolvePath(document, place, shadowRootOf);
}

/** False for an element taken out, and in a frame that has gone to another document. */
function isInPage(element: Element): boolean {
  const document = ownerDocumentOf(element);
  return isConnectedOf(element) && document !== null && viewOf(document) !== null;
}

function placesOf(fields: ReadFields): (string | null)[] {
  const read = ANCHORS.flatMap((field) => fields[field] ?? []);
  return [...new Set(read.map(({ provenance }) => provenance.locator ?? null))];
}

/** The element and those around it, up to the root of its tree. */
function isShown(element: Element, seen: Set<Element>): boolean {
  for (let at: Node | null = element; at; at = parentNodeOf(at)) {
    if (isShadowRoot(at) || !isElement(at)) return true;
    const document = ownerDocumentOf(at);
    const style = document && viewOf(document)?.getComputedStyle(at);
    if (style && at === element && isSilent(at, style)) return false;
    if (seen.has(at)) return true;
    if (!style || !isRendered(at, style, hasLayout(document) ? boxOf(at) : null)) return false;
    seen.add(at);
  }
  return true;
}

function isSilent(element: Element, style: CSSStyleDeclaration): boolean {
  return hidesItself(style) || (childElementsOf(element).length === 0 && hidesText(style));
}

/** Live properties, as for the reading. */
function textAt(element: Element): string {
  const tag = tagOf(element);
  const typed = tag === 'input' || tag === 'textarea' || tag === 'select';
  return typed ? controlText(element).slice(0, LONGEST_TEXT) : textContentOf(element, LONGEST_TEXT);
}

function controlText(element: Element): string {
  // The tag says so.
  const control = element as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  const checked = 'checked' in control ? String(control.checked) : '';
  return `${checked} ${control.value}`;
}
