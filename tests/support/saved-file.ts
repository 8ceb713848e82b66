import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './browser.ts';

/** Path of the new file, ending so, that `save` makes the browser write; throws when none comes. */
export async function savedFile(
  stage: Stage,
  folder: string,
  ending: string,
  save: () => Promise<void>,
): Promise<string> {
  const session = await stage.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const names = (): string[] => (existsSync(folder) ? readdirSync(folder) : []);
  const before = new Set(names());
  await save();
  for (let turn = 0; turn < 300; turn += 1) {
    const name = names().find((each) => each.endsWith(ending) && !before.has(each));
    if (name) return join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no ${ending} was saved`);
}
