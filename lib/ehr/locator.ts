import {
  bodyOf,
  childElementsOf,
  frameDocumentOf,
  isElement,
  isShadowRoot,
  openRootOf,
  ownerDocumentOf,
  parentNodeOf,
  type ShadowRootOf,
} from './dom.ts';

const ENTER = ' >> ';
const STEP = /^:nth-child\((\d{1,6})\)$/;

/** Characters; a deeper place has no locator. */
export const LONGEST_LOCATOR = 1500;

/**
 * A CSS path by position only: it holds no word of the page. `body>:nth-child(2)`; ` >> ` enters
 * the shadow root of the element before it, or the document of the frame. `frames` are the frames
 * around, outermost first. Null when the path would be too long.
 */
export function locatorOf(element: Element, frames: readonly Element[] = []): string | null {
  const locator = [...frames, element].map(pathOf).join(ENTER);
  return locator.length > LONGEST_LOCATOR ? null : locator;
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  const document = ownerDocumentOf(element);
  const body = document && bodyOf(document);
  let path = '';
  let at = element;
  while (at !== body) {
    const parent = parentNodeOf(at);
    if (!parent) break;
    steps.unshift(`:nth-child(${childElementsOf(parent).indexOf(at) + 1})`);
    if (isShadowRoot(parent)) {
      path = ENTER + steps.splice(0).join('>') + path;
      at = parent.host;
    } else if (isElement(parent)) at = parent;
    else break;
  }
  return ['body', ...steps].join('>') + path;
}

/** The element at a place that `locatorOf` gave; null when the place is gone. */
export function resolveLocator(
  document: Document,
  locator: string,
  shadowRootOf: ShadowRootOf = openRootOf,
): Element | null {
  return resolvePath(document, locator, shadowRootOf)?.at(-1) ?? null;
}

/** The hosts and frames entered on the way, outermost first, then the element itself. */
export function resolvePath(
  document: Document,
  locator: string,
  shadowRootOf: ShadowRootOf,
): Element[] | null {
  if (locator.length > LONGEST_LOCATOR) return null;
  const path: Element[] = [];
  for (const part of locator.split(ENTER)) {
    const host = path.at(-1);
    const found = follow(host ?? document, part, shadowRootOf);
    if (!found) return null;
    path.push(found);
  }
  return path;
}

function follow(
  from: Document | Element,
  part: string,
  shadowRootOf: ShadowRootOf,
): Element | null {
  const [first, ...rest] = part.split('>');
  const document = isElement(from) ? frameDocumentOf(from) : from;
  const root = isElement(from) && !document ? shadowRootOf(from) : null;
  if (document) return first === 'body' ? walk(bodyOf(document), rest) : null;
  return root && first ? walk(root, [first, ...rest]) : null;
}

function walk(from: Node | null, steps: readonly string[]): Element | null {
  let at = from;
  for (const step of steps) {
    const position = Number(STEP.exec(step)?.[1] ?? 0);
    at = (at && childElementsOf(at)[position - 1]) ?? null;
  }
  return isElement(at) ? at : null;
}
