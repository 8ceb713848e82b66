/**
 * What runs before anything else, on a machine with nothing but Node and npm: no dependency here.
 * Installs the locked dependencies when they are missing or stale, then goes on with the newest
 * Node that they brought (an optional dependency on Linux), which runs TypeScript as it is.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.aiguilleur-lock');

/** Runs one of our TypeScript scripts with the installed Node, then exits with its code. */
export function run(script, args) {
  installLocked();
  const env = withBin(process.env);
  const version = spawnSync('node', ['--version'], { env, cwd: root, encoding: 'utf8' }).stdout;
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 18)) {
    console.error(
      `Sur ce système, il faut installer Node 22.18 ou plus récent (trouvé : ${version.trim()}).`,
    );
    process.exit(1);
  }
  const done = spawnSync('node', [script, ...args], { env, cwd: root, stdio: 'inherit' });
  process.exit(done.status ?? 1);
}

function installLocked() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (isInstalled(lock)) return;
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm ci would empty the folder that the link leads to, which is somebody else's.
    console.error('node_modules est un lien : installez les dépendances dans ce dossier même.');
    process.exit(1);
  }
  // What a script answers may be read by another program: nothing else goes to its output.
  console.error('Installation des dépendances (npm ci)…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error(
      'Les dépendances n’ont pas pu être installées : voir le message de npm ci-dessus.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** By our own stamp; without one (installed by hand), by npm's hidden lockfile not being older. */
function isInstalled(lock) {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lock;
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const slack = 60_000;
  return statSync(hidden).mtimeMs + slack >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function withBin(env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [name]: [join(modules, '.bin'), env[name] ?? ''].join(delimiter) };
}
