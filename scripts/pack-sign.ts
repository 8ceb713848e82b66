/**
 * `npm run pack:sign -- <dossier ou fichier du paquet> --key <clé> --signer "CPTS …" [--out <dossier>]`.
 * The file is the unsigned one that the workbench exports.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { failureText } from '../components/text/failure-text.ts';
import type { Result } from '../lib/domain/failure.ts';
import { buildArchive } from '../lib/packs/archive/build-archive.ts';
import { assembleArchives } from '../lib/packs/archive/merge-archives.ts';
import {
  archiveFileName,
  archiveText,
  folderOfPack,
  type PackArchive,
} from '../lib/packs/archive/pack-archive.ts';
import { readArchive } from '../lib/packs/archive/read-archive.ts';
import { examinePack } from '../lib/packs/archive/examine-pack.ts';
import { fingerprintOf, signArchive, signatureState } from '../lib/packs/archive/signature.ts';
import { PACKS_DIR, readPackFiles } from './read-packs.ts';
import { stop } from './say-and-stop.ts';
import { readSigningKey } from './signing-key.ts';

const USAGE =
  'Usage\u00a0: npm run pack:sign -- <dossier ou fichier du paquet> --key <clé> --signer "CPTS …" [--out <dossier>].';

const { folder, keyFile, signer, out } = asked();
if (!existsSync(folder)) stop(`${folder} n’existe pas.`, 2);
const archive = sound(statSync(folder).isFile() ? readFile(folder) : buildFromFolder(folder));
// What does not hold with the shipped packs would be refused by everyone.
const shipped = sound(readPackFiles(PACKS_DIR));
sound(assembleArchives(shipped, [archive]));
const [error] = examinePack(shipped, [], archive, new Date().toISOString().slice(0, 10));
if (error) {
  stop(
    `L’analyse y trouve une erreur\u00a0: ${error.message} (${error.file}). Rien n’a été signé.`,
    1,
  );
}
const key = await readSigningKey(keyFile);
if (!key) stop(`${keyFile} n’est pas une clé privée faite par npm run pack:key.`, 2);
const { subtle } = globalThis.crypto;
const signed = await signArchive(archive, signer, key, subtle);
// The two halves of a key file may not belong together.
if ((await signatureState(signed, subtle)) !== 'right') {
  stop(`${keyFile} n’est pas une clé privée faite par npm run pack:key.`, 2);
}
// A name that nobody could read is refused here as it would be there.
sound(readArchive(archiveText(signed)));
const target = join(out, archiveFileName(signed));
try {
  mkdirSync(out, { recursive: true });
  writeFileSync(target, archiveText(signed));
} catch {
  stop(`Le paquet n’a pas pu être écrit dans ${out}.`, 2);
}
process.stdout.write(
  [
    `Paquet\u00a0: ${target}`,
    `Signé par\u00a0: ${signer}`,
    `Empreinte de la clé\u00a0: ${await fingerprintOf(key.publicKey, subtle)}`,
    '',
  ].join('\n'),
);

function readFile(path: string): Result<PackArchive> {
  return readArchive(readFileSync(path, 'utf8'));
}

function buildFromFolder(path: string): Result<PackArchive> {
  const own = sound(readPackFiles(path));
  // A pack bears the name that it gives itself, wherever its author keeps its folder.
  const { name }: { name?: unknown } = Object(own.get('pack.json'));
  if (typeof name !== 'string') stop(`${path} n’est pas un paquet\u00a0: pack.json manque.`, 2);
  const files = new Map(
    [...own].map(([file, content]) => [`${folderOfPack(name)}${file}`, content]),
  );
  return buildArchive(name, files);
}

function asked(): { folder: string; keyFile: string; signer: string; out: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        signer: { type: 'string' },
        out: { type: 'string', default: '.' },
      },
    });
    const [given, ...more] = positionals;
    const { key: keyPath, signer: who, out: to } = values;
    if (given && more.length === 0 && keyPath && who?.trim() && who.length <= 120) {
      return { folder: given, keyFile: keyPath, signer: who.trim(), out: to };
    }
  } catch {
    // An option nobody knows: the usage says which ones there are.
  }
  return stop(USAGE, 2);
}

function sound<T>(read: Result<T>): T {
  return read.ok ? read.value : stop(failureText(read.failure), 1);
}
