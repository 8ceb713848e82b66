import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** The folder where this browser keeps its user: readable whole once the browser is closed. */
export function profileOf(browser: Browser): string {
  const flag = '--user-data-dir=';
  const given = browser.process()?.spawnargs.find((each) => each.startsWith(flag));
  if (!given) throw new Error('the browser was started without a profile of its own');
  return given.slice(flag.length);
}

/**
 * Where these words are written in the files of a folder, as `file: word`. Looked for as bytes, in
 * UTF-8, in UTF-16 and in Latin-1: databases of the browser use all three.
 */
export function findInFiles(folder: string, words: readonly string[]): string[] {
  const wanted = words.flatMap((word) =>
    (['utf8', 'utf16le', 'latin1'] as const).map((as) => ({ word, bytes: Buffer.from(word, as) })),
  );
  const found = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const content = readFileSync(path);
    for (const { word, bytes } of wanted)
      if (content.includes(bytes)) found.add(`${name}: ${word}`);
  }
  return [...found].toSorted();
}
