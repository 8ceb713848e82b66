import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPack } from '../../../lib/packs/check/check-pack.ts';
import type { Finding } from '../../../lib/packs/check/finding.ts';
import type { PackReport } from '../../../lib/packs/check/pack-report.ts';
import { jsonFilesIn } from '../../../scripts/read-packs.ts';
import { smallFrame } from './small-frame.ts';

/** What the analysis must say of one broken pack: `expected.json` in its folder. */
export interface Expected {
  title: string;
  /** Exactly these, in the order of the report. */
  findings: Pick<Finding, 'code' | 'severity' | 'file' | 'line'>[];
  /** Files of the small pack that this one lacks. */
  without?: string[];
}

const SMALL = join(import.meta.dirname, 'small');
const BROKEN = join(import.meta.dirname, 'broken');

/** The names of the broken packs, one folder each. */
export const brokenPacks: readonly string[] = existsSync(BROKEN)
  ? readdirSync(BROKEN, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted()
  : [];

/** The small pack, which has no fault. */
export function smallTexts(): Map<string, string> {
  return textsIn(SMALL);
}

/** What is expected of a broken pack. */
export function expectedOf(name: string): Expected {
  // Our own files, written beside the broken ones.
  return JSON.parse(readFileSync(join(BROKEN, name, 'expected.json'), 'utf8')) as Expected;
}

/** The small pack with the files of a broken one laid over it. */
export function brokenTexts(name: string): Map<string, string> {
  const texts = smallTexts();
  for (const file of expectedOf(name).without ?? []) texts.delete(file);
  for (const [file, text] of textsIn(join(BROKEN, name))) {
    if (file !== 'expected.json') texts.set(file, text);
  }
  return texts;
}

/** The analysis on a fixed day, in a France of four communes. */
export function checked(texts: ReadonlyMap<string, string>): PackReport {
  return checkPack(texts, { today: '2026-11-22', communes: smallFrame });
}

function textsIn(folder: string): Map<string, string> {
  return new Map(
    jsonFilesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}
