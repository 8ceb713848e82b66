import { checkPack } from '../packs/check/check-pack.ts';
import type { CommuneFrame } from '../packs/check/pack-report.ts';
import type { PackTexts } from '../packs/check/finding.ts';
import { compareTexts, soundPack } from '../packs/workbench/compare-texts.ts';
import { atlasFrame } from './atlas-frame.ts';

/** What the page asks. Texts are those of packs: nothing of a person is ever here. */
export type WorkbenchRequest =
  | { ask: 'check'; texts: PackTexts; today: string }
  | { ask: 'compare'; before: PackTexts; after: PackTexts };

/** What it answers; `bug`: it could not, and the next request may be asked all the same. */
export type WorkbenchAnswer = { answer: unknown } | { bug: true };

/** Analyses packs beside the page, so that a key never waits for it. */
let communes: Promise<CommuneFrame | null> | null = null;

function loadCommunes(): Promise<CommuneFrame | null> {
  return Promise.all([
    import('../../.cache/communes/part-1.js'),
    import('../../.cache/communes/part-2.js'),
  ]).then(
    ([part1, part2]) => atlasFrame(part1.default, part2.default),
    // Without them codes and territories stay unchecked; the rest is.
    () => null,
  );
}

async function answerTo(request: WorkbenchRequest): Promise<unknown> {
  if (request.ask === 'compare') return compareTexts(request.before, request.after);
  const { texts, today } = request;
  communes ??= loadCommunes();
  const report = checkPack(texts, { today, communes: await communes });
  return { report, pack: report.reached === 'all' ? (soundPack(texts)?.pack ?? null) : null };
}

globalThis.addEventListener('message', ({ data }: MessageEvent<WorkbenchRequest>) => {
  answerTo(data).then(
    (answer) => globalThis.postMessage({ answer }),
    () => globalThis.postMessage({ bug: true }),
  );
});
