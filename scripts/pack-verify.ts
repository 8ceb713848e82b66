/**
 * `npm run pack:verify -- <fichier> [--trust <clé publique, ou son fichier>]`: who signed, which version, and what
 * speaks against it. Exits with 0 when nothing does, 1 when something does, 2 when it is no pack.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { failureText } from '../components/text/failure-text.ts';
import { faultText } from '../components/text/packs-text.ts';
import type { Result } from '../lib/domain/failure.ts';
import { judgePack } from '../lib/packs/archive/judge-pack.ts';
import { assembleArchives } from '../lib/packs/archive/merge-archives.ts';
import { MAX_ARCHIVE_BYTES, PublicKeyText } from '../lib/packs/archive/pack-archive.ts';
import { readArchive, tooLarge } from '../lib/packs/archive/read-archive.ts';
import { readPackFiles } from './read-packs.ts';
import { stop } from './say-and-stop.ts';

const USAGE =
  'Usage\u00a0: npm run pack:verify -- <fichier.pack.json> [--trust <clé publique, ou son fichier>].';

const { file, trust } = asked();
if (trust !== undefined && !PublicKeyText.safeParse(trust).success) {
  stop('La clé donnée après --trust n’est pas une clé publique faite par npm run pack:key.', 2);
}
const archive = sound(readArchive(textOf(file)));
sound(assembleArchives(sound(readPackFiles()), [archive]));
const trusted = trust ? [{ key: trust, signer: archive.signature?.signer ?? '', since: null }] : [];
const ground = { inUse: {}, signedBy: {}, trusted, mayInsist: true };
const judged = await judgePack(archive, ground, globalThis.crypto.subtle);
const lines = [
  `Paquet\u00a0: ${judged.label} (${judged.name}), version ${judged.version}, ${judged.date}`,
  `Signataire\u00a0: ${judged.signer ?? 'aucun'}`,
  ...(judged.key
    ? [`Clé publique\u00a0: ${judged.key}`, `Empreinte\u00a0: ${judged.fingerprint}`]
    : []),
  ...(judged.faults.length > 0
    ? judged.faults.map((fault) => `À savoir\u00a0: ${faultText(fault, judged)}`)
    : ['Signature juste, clé reconnue.']),
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = judged.faults.length > 0 ? 1 : 0;

function asked(): { file: string; trust: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: joined(process.argv.slice(2)),
      allowPositionals: true,
      options: { trust: { type: 'string' } },
    });
    const [given, ...more] = positionals;
    if (given && more.length === 0) return { file: given, trust: keyIn(values.trust) };
  } catch {
    // An option nobody knows: the usage says which ones there are.
  }
  return stop(USAGE, 2);
}

/** One key in 64 begins with a dash, which alone would be read as an option. */
function joined(args: readonly string[]): string[] {
  const at = args.indexOf('--trust');
  const key = args[at + 1];
  if (at < 0 || key === undefined) return [...args];
  return [...args.slice(0, at), `--trust=${key}`, ...args.slice(at + 2)];
}

/** The key itself, or the one that the file made by `pack:key` holds. */
function keyIn(given: string | undefined): string | undefined {
  return given && existsSync(given) ? textOf(given).trim() : given;
}

/** The size is looked at first: a file of any size may be given. */
function textOf(path: string): string {
  try {
    if (statSync(path).size <= MAX_ARCHIVE_BYTES) return readFileSync(path, 'utf8');
  } catch {
    stop(`${path} n’est pas lisible.`, 2);
  }
  return stop(failureText(tooLarge().failure), 2);
}

function sound<T>(read: Result<T>): T {
  return read.ok ? read.value : stop(failureText(read.failure), 2);
}
