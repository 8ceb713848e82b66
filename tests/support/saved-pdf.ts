import type { Stage } from './browser.ts';
import { savedFile } from './saved-file.ts';

/** Path of the PDF that `save` makes the browser write in this folder; throws when none comes. */
export function savedPdf(stage: Stage, folder: string, save: () => Promise<void>): Promise<string> {
  return savedFile(stage, folder, '.pdf', save);
}
