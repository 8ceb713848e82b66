import { showPrintable } from './printable-nodes.ts';

/** The frame of the last print: a browser may still be printing it when the call returns. */
let previous: HTMLIFrameElement | null = null;

/**
 * Prints from a frame of the same page, out of sight: nothing of the host's page is printed. The
 * frame is drawn, one pixel wide, because Firefox prints nothing of one that is not.
 */
export async function printInPage(html: string): Promise<void> {
  previous?.remove();
  const frame = document.createElement('iframe');
  previous = frame;
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-10px',
    width: '1px',
    height: '1px',
    border: '0',
  });
  frame.title = '';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // Firefox replaces the frame's first document when it loads.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  if (!view) throw new Error('no frame');
  showPrintable(html, view.document);
  view.print();
}
