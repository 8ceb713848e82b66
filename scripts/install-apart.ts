import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Installs the locked packages of a folder that has its own, when they are missing or stale. False
 * when npm failed, which then has said why on the error output.
 */
export function installApart(folder: string): boolean {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex');
  const stamp = join(folder, 'node_modules/.aiguilleur-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return true;
  process.stderr.write(`Installation des paquets de ${basename(folder)} (npm ci)…\n`);
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const done = spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) return false;
  writeFileSync(stamp, digest);
  return true;
}
