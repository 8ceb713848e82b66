import type { PackTexts } from './finding.ts';
import type { CheckOptions, PackReport } from './pack-report.ts';

/**
 * The static analysis of packs: everything that can be said of them without a person. Keys of
 * `texts` are paths below `packs/` (`national/…`, `regions/<name>/…`). Pure: no file, no clock, no
 * network.
 */
export function checkPack(_texts: PackTexts, _options: CheckOptions): PackReport {
  return {
    findings: [],
    counts: { error: 0, warning: 0, note: 0 },
    reached: 'all',
    coverage: null,
    territories: [],
  };
}
