import type { Finding } from './finding.ts';
import type { PackReport } from './pack-report.ts';

/**
 * What a report says of one pack among those checked together: the findings of its folder
 * (`regions/<name>/`), and the errors elsewhere that stopped the analysis, since they hide others.
 */
export function findingsAbout(report: PackReport, folder: string): Finding[] {
  return report.findings.filter(
    ({ file, severity }) =>
      file.startsWith(folder) || (report.reached !== 'all' && severity === 'error'),
  );
}
