import { attributeOf, frameDocumentOf, viewOf } from './dom.ts';
import { oneLine } from './fold.ts';

const LONGEST_NAME = 60;
/** How provenance names the page itself. */
export const MAIN_FRAME = 'principal';

export function isFrame(tag: string): boolean {
  return tag === 'iframe' || tag === 'frame';
}

/** The document of a frame; null when it may not be read, or has not come yet. */
export function loadedDocumentOf(frame: Element): Document | null {
  const document = frameDocumentOf(frame);
  const address = attributeOf(frame, 'srcdoc') === null ? (attributeOf(frame, 'src') ?? '') : '';
  const awaited = !/^\s*(about:|javascript:|$)/i.test(address);
  const shown = document && viewOf(document)?.location.href;
  return awaited && shown === 'about:blank' ? null : document;
}

/** A frame in which the user writes: a letter, a note, never a chart. */
export function isEditor(document: Document): boolean {
  return document.designMode === 'on';
}

/** A short name, as plain text: the title of the frame, its name, or its rank in the page. */
export function frameNameOf(frame: Element, rank: number): string {
  const names = [attributeOf(frame, 'title'), attributeOf(frame, 'name')];
  const shown = names.map((name) =>
    oneLine((name ?? '').slice(0, 300))
      .slice(0, LONGEST_NAME)
      .trim(),
  );
  return shown.find((name) => name !== '' && name !== MAIN_FRAME) ?? `cadre ${rank}`;
}
