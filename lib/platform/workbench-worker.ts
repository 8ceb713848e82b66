import { checkPack } from '../packs/check/check-pack.ts';
import type { CommuneFrame } from '../packs/check/pack-report.ts';
import type { PackTexts } from '../packs/check/finding.ts';
import { compareTexts, soundPack } from '../packs/workbench/compare-texts.ts';
import { atlasFrame } from './atlas-frame.ts';

/** What the page asks. Texts are those of packs: nothing of a person is ever here. */
export type WorkbenchRequest =
  /** The commune asset, once and first: without it codes and territories stay unchecked. */
  | { ask: 'take-communes'; part1: string; part2: string }
  | { ask: 'check' | 'prove'; texts: PackTexts; today: string }
  | { ask: 'compare'; before: PackTexts; after: PackTexts };

/** What it answers; `bug`: it could not, and the next request may be asked all the same. */
export type WorkbenchAnswer = { answer: unknown } | { bug: true };

/** Analyses packs beside the page, so that a key never waits for it. */
let communes: CommuneFrame | null = null;

function answerTo(request: WorkbenchRequest): unknown {
  switch (request.ask) {
    case 'take-communes':
      communes = atlasFrame(request.part1, request.part2);
      return null;
    case 'compare':
      return compareTexts(request.before, request.after);
    case 'check': {
      const { texts, today } = request;
      const report = checkPack(texts, { today, communes, proofs: false });
      return { report, pack: report.reached === 'all' ? (soundPack(texts)?.pack ?? null) : null };
    }
    case 'prove':
      return checkPack(request.texts, { today: request.today, communes });
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<WorkbenchRequest>) => {
  globalThis.postMessage(answered(data), { transfer: [] });
});

function answered(request: WorkbenchRequest): WorkbenchAnswer {
  try {
    return { answer: answerTo(request) };
  } catch {
    return { bug: true };
  }
}
