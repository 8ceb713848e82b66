/**
 * `npm run --silent pack:check -- packs`: the static analysis of packs. A root with `national/`, one
 * of its packs, or a pack apart. `--errors` leaves the rest to the count, `--coverage` adds what the
 * cases exercise and what is known of the territories, `--links` asks the web addresses (the only
 * use of the network). Exit 1 on an error, 2 on a bad use.
 */
import { checkPack } from '../lib/packs/check/check-pack.ts';
import type { Finding } from '../lib/packs/check/finding.ts';
import { findingsAbout } from '../lib/packs/check/findings-about.ts';
import { placeFaults } from '../lib/packs/check/place.ts';
import { communeFrame } from './pack-check/commune-frame.ts';
import { deadLinks } from './pack-check/dead-links.ts';
import { askedTexts } from './pack-check/pack-texts.ts';
import {
  countsText,
  coverageText,
  findingText,
  territoriesText,
} from './pack-check/report-text.ts';

const USAGE =
  'Usage\u00a0: npm run --silent pack:check -- packs [--json] [--errors] [--coverage] [--links]';
const OPTIONS = ['--json', '--errors', '--coverage', '--links'];

const args = process.argv.slice(2);
const options = new Set(args.filter((arg) => arg.startsWith('--')));
const [path, ...others] = args.filter((arg) => !arg.startsWith('--'));
if (path === undefined || others.length > 0 || [...options].some((one) => !OPTIONS.includes(one))) {
  stop(USAGE);
}
const asked = askedTexts(path);
if (!asked)
  stop(`${path}\u00a0: ni dossier de paquets (national/), ni paquet (pack.json). ${USAGE}`);

const from = performance.now();
const report = checkPack(asked.texts, { today: today(), communes: communeFrame() });
const time = performance.now() - from;
const links = options.has('--links') ? placeFaults(await deadLinks(asked.texts), asked.texts) : [];
const { folder, shown } = asked;
const about = { ...report, findings: [...report.findings, ...links] };
const findings = folder === null ? about.findings : findingsAbout(about, folder);
const counts = { error: count('error'), warning: count('warning'), note: count('note') };
const territories = report.territories.filter(
  ({ pack }) => folder === null || folder === `regions/${pack}/`,
);

if (options.has('--json')) {
  const { reached, coverage } = report;
  const told = { findings, counts, reached, coverage, territories, milliseconds: Math.round(time) };
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
} else {
  for (const finding of findings) {
    if (options.has('--errors') && finding.severity !== 'error') continue;
    print(findingText(finding, shownAs));
  }
  if (report.reached !== 'all') {
    print('L’analyse s’est arrêtée là\u00a0: ces erreurs cacheraient les suivantes.');
  }
  if (options.has('--coverage')) {
    if (report.coverage) print(`\n${coverageText(report.coverage)}`);
    if (territories.length > 0) print(`\n${territoriesText(territories)}\n`);
  }
  print(countsText(counts));
}
process.exitCode = counts.error > 0 ? 1 : 0;

function count(severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** The path of a file as the caller may open it. */
function shownAs(file: string): string {
  if (folder === null) return `${shown}/${file}`;
  return file.startsWith(folder) ? `${shown}/${file.slice(folder.length)}` : `packs/${file}`;
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
