import type { Result } from '../../lib/domain/failure.ts';
import { buildArchive } from '../../lib/packs/archive/build-archive.ts';
import { archiveFileName, archiveText } from '../../lib/packs/archive/pack-archive.ts';
import type { Finding, PackTexts } from '../../lib/packs/check/finding.ts';
import { failureText } from '../text/failure-text.ts';
import { workbenchText } from '../text/workbench-text.ts';

/** A file to hand over, or the one sentence that says why there is none. */
export type Made = { name: string; text: string } | { refused: string };

/** The pack of a folder as one unsigned file. */
export function packExport(texts: PackTexts, folder: string): Made {
  const files = new Map<string, unknown>();
  for (const [path, text] of texts) {
    if (!path.startsWith(folder)) continue;
    try {
      files.set(path, JSON.parse(text));
    } catch {
      return { refused: workbenchText.notJson(path) };
    }
  }
  const built: Result<Parameters<typeof archiveText>[0]> = buildArchive(packName(folder), files);
  return built.ok
    ? { name: archiveFileName(built.value), text: archiveText(built.value) }
    : { refused: failureText(built.failure) };
}

/** `regions/corse/` to `corse`. */
export function packName(folder: string): string {
  return folder.split('/').at(-2) ?? '';
}

/** Findings as lines to read or to send to a colleague. */
export function findingsText(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ file, line, column, severity, message }) =>
        `${file}:${line}:${column} ${workbenchText.oneSeverity[severity]}\u00a0: ${message}\n`,
    )
    .join('');
}
