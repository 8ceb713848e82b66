import { referenceFaults } from '../cross-references.ts';
import { mergeFiles } from '../assemble-pack.ts';
import { type ParsedFiles, sortFiles } from '../parse-files.ts';
import { actorFaults } from './actor-faults.ts';
import { caseFaults } from './case-faults.ts';
import { coverageFaults, coverageOf } from './coverage.ts';
import { directoryFaults } from './directory-faults.ts';
import { exampleFaults } from './examples.ts';
import { error } from './fault.ts';
import type { Fault, Finding, PackTexts } from './finding.ts';
import { invariantFaults } from './invariant-faults.ts';
import { missingFiles } from './name-faults.ts';
import type { CheckOptions, Coverage, PackReport, TerritoryRow } from './pack-report.ts';
import { placeFaults } from './place.ts';
import { playCases } from './play-cases.ts';
import { proofFaults } from './proof-faults.ts';
import { readTexts } from './read-texts.ts';
import { schemaFaults } from './schema-faults.ts';
import { checkTerritories } from './territories.ts';
import { textFaults } from './text-faults.ts';
import { provedFaults } from '../proofs/proved-faults.ts';
import { universeOf } from './universe.ts';
import { usageFaults } from './usage.ts';

/**
 * The static analysis of packs: everything that can be said of them without a person. Keys of
 * `texts` are paths below `packs/` (`national/…`, `regions/<name>/…`). Pure: no file, no clock, no
 * network. It stops where going on would only repeat a fault: see `PackReport.reached`.
 */
export function checkPack(texts: PackTexts, options: CheckOptions): PackReport {
  const { contents, findings } = readTexts(texts);
  const { parsed, refused } = sortFiles(contents);
  const faults = [
    ...refused.flatMap(({ path, issues }) =>
      issues.length > 0
        ? schemaFaults(path, contents.get(path), issues)
        : [
            error(
              'file-unexpected',
              path,
              [],
              'Ce fichier n’est pas attendu à cet endroit\u00a0: corriger son nom ou son dossier.',
            ),
          ],
    ),
    ...textFaults(contents, options.today),
  ];
  const told = (reached: PackReport['reached'], more: Beyond = NOTHING): PackReport => {
    const placed = [...findings, ...placeFaults([...faults, ...more.faults], texts)];
    const { coverage, territories } = more;
    return {
      findings: placed.toSorted(inOrder),
      counts: countsOf(placed),
      reached,
      coverage,
      territories,
    };
  };
  if (findings.length > 0 || refused.length > 0) return told('texts');
  const missing = missingFiles(parsed);
  const merged = mergeFiles(parsed);
  if (missing.length > 0 || !merged) return told('texts', { ...NOTHING, faults: missing });

  const between = betweenFiles(parsed, options);
  if (between.broken) return told('references', between);
  const { played, faults: unplayable } = playCases(parsed, merged.pack);
  const coverage = coverageOf(merged.pack, played);
  return told('all', {
    ...between,
    coverage,
    faults: [
      ...between.faults,
      ...(options.proofs === false ? [] : provedFaults(parsed, merged.pack)),
      ...exampleFaults(parsed, merged.pack),
      ...unplayable,
      ...caseFaults(played),
      ...coverageFaults(parsed, coverage),
    ],
  });
}

/** What later steps add to the report. */
interface Beyond {
  faults: readonly Fault[];
  coverage: Coverage | null;
  territories: readonly TerritoryRow[];
}

const NOTHING: Beyond = { faults: [], coverage: null, territories: [] };

/** What can be said of files that fit their schemas; `broken`: the engine could not be trusted. */
function betweenFiles(
  files: ParsedFiles,
  { communes }: CheckOptions,
): Beyond & { broken: boolean } {
  const universe = universeOf(files);
  const broken = [...referenceFaults(files), ...invariantFaults(files, universe)];
  const territory = communes ? checkTerritories(files, communes) : { faults: [], rows: [] };
  return {
    broken: broken.length > 0,
    coverage: null,
    territories: territory.rows,
    faults: [
      ...broken,
      ...proofFaults(files, universe),
      ...usageFaults(files, universe),
      ...actorFaults(files, universe),
      ...directoryFaults(files),
      ...territory.faults,
    ],
  };
}

const SEVERITIES = ['error', 'warning', 'note'] as const;

function inOrder(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column
  );
}

function countsOf(findings: readonly Finding[]): PackReport['counts'] {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
