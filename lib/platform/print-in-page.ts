import { showPrintable } from './printable-nodes.ts';

/** Prints from an invisible frame of the same page: nothing of the host's page is printed. */
export async function printInPage(html: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.style.display = 'none';
  frame.title = '';
  document.body.append(frame);
  const view = frame.contentWindow;
  if (!view) throw new Error('no frame');
  showPrintable(html, view.document);
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
