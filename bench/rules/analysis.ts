import { checkPack } from '../../lib/packs/check/check-pack.ts';
import { communeFrame } from '../../scripts/pack-check/commune-frame.ts';
import { askedTexts } from '../../scripts/pack-check/pack-texts.ts';
import { PACKS_DIR } from '../../scripts/read-packs.ts';

/** Milliseconds of the static analysis of the shipped packs: the very first time, then warm. */
export interface AnalysisTime {
  first: number;
  warm: number;
  /** Number of texts. */
  files: number;
}

/** Times `checkPack` as `npm run pack:check` calls it; reading the files is not counted. */
export function analysisTime(): AnalysisTime {
  const texts = askedTexts(PACKS_DIR)?.texts;
  if (!texts) throw new Error('The packs of this project are not there.');
  const communes = communeFrame();
  const today = new Date().toISOString().slice(0, 10);
  const timed = () => {
    const from = performance.now();
    checkPack(texts, { today, communes });
    return performance.now() - from;
  };
  const first = timed();
  const [, warm = first] = [timed(), timed(), timed()].sort((a, b) => a - b);
  return { first, warm, files: texts.size };
}
