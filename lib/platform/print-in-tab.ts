import { browser } from 'wxt/browser';
import { dropPrintout, keepPrintout, takePrintout } from '../storage/printout.ts';
import { showPrintable } from './printable-nodes.ts';

/** Opens the print page of the extension: a side panel cannot print by itself everywhere. */
export async function printInTab(html: string): Promise<void> {
  const kept = await keepPrintout(html);
  if (!kept.ok) throw new Error(kept.failure.code);
  try {
    await browser.tabs.create({ url: browser.runtime.getURL('/print.html') });
  } catch (error) {
    await dropPrintout();
    throw error;
  }
}

/** In the print page: shows what was kept for it, once, and opens the print dialogue. */
export async function showPrintout(): Promise<void> {
  const html = await takePrintout();
  if (html === null) return;
  showPrintable(html, document);
  print();
}
