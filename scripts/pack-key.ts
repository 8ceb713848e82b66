/** `npm run pack:key -- <dossier>`: a key pair to sign packs with. The private half stays yours. */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fingerprintOf } from '../lib/packs/archive/signature.ts';
import { PACKS_DIR } from './read-packs.ts';
import { stop } from './say-and-stop.ts';
import { newSigningKey } from './signing-key.ts';

const PRIVATE = 'aiguilleur-cle-privee.jwk.json';
const PUBLIC = 'aiguilleur-cle-publique.txt';

const [folder, ...rest] = process.argv.slice(2);
if (!folder || folder.startsWith('--') || rest.length > 0) {
  stop('Usage\u00a0: npm run pack:key -- <dossier où garder la clé>.', 2);
}
if (!relative(PACKS_DIR, resolve(folder)).startsWith('..')) {
  stop('Une clé privée ne se garde pas parmi les paquets\u00a0: choisissez un autre dossier.', 2);
}
const file = join(folder, PRIVATE);
if (existsSync(file)) stop(`${file} existe déjà\u00a0: rien n’a été remplacé.`, 2);

const { publicKey, jwk } = await newSigningKey();
try {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(jwk)}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
  writeFileSync(join(folder, PUBLIC), `${publicKey}\n`);
} catch {
  stop(`La clé n’a pas pu être écrite dans ${folder}.`, 2);
}
const fingerprint = await fingerprintOf(publicKey, globalThis.crypto.subtle);
process.stdout.write(
  [
    `Clé privée, à ne jamais transmettre\u00a0: ${file}`,
    `Clé publique\u00a0: ${publicKey}`,
    `Empreinte, à faire connaître par un autre chemin\u00a0: ${fingerprint}`,
    '',
  ].join('\n'),
);
