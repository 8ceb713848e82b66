import type { Pack } from '../../domain/pack.ts';
import type { Coverage } from '../check/pack-report.ts';
import type { ParsedFiles } from '../parse-files.ts';
import { frenchDate, heading, page, table } from './markdown.ts';
import { GENERATED, nationalPage } from './national-page.ts';
import { regionPage } from './region-page.ts';

/**
 * One Markdown page a pack, by file name (`national.md`, `corse.md`), and `index.md` that lists
 * them. The same packs always give the same text. `coverage` comes from the analysis.
 */
export function packPages(
  files: ParsedFiles,
  pack: Pack,
  coverage: Coverage | null,
): ReadonlyMap<string, string> {
  const regions = files.all('regions').toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const list = page([
    heading(1, 'Paquets livrés'),
    GENERATED,
    table(
      ['paquet', 'version', 'date'],
      pack.parts.map(({ name, label, version, date }) => [
        `[${label}](${name}.md)`,
        version,
        frenchDate(date),
      ]),
    ),
  ]);
  return new Map([
    ['index.md', list],
    ['national.md', nationalPage(files, pack, coverage)],
    ...regions.map((region) => [`${region.name}.md`, regionPage(region, files, pack)] as const),
  ]);
}
