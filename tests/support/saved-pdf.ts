import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './browser.ts';

/** Path of the PDF that `save` makes the browser write in this folder; throws when none comes. */
export async function savedPdf(
  stage: Stage,
  folder: string,
  save: () => Promise<void>,
): Promise<string> {
  const session = await stage.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await save();
  for (let turn = 0; turn < 100; turn += 1) {
    const name = existsSync(folder) && readdirSync(folder).find((each) => each.endsWith('.pdf'));
    if (name) return join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no PDF was saved');
}
