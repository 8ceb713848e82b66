import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium or Chrome on this machine: `CHROMIUM`, then the usual places; else null. Throws
 * one sentence when `CHROMIUM` names nothing that can be run: another browser would be a surprise.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const chosen = env['CHROMIUM'];
  if (!chosen) return candidates(env).find((path) => existsSync(path)) ?? null;
  if (isProgram(chosen)) return chosen;
  throw new Error(
    `La variable CHROMIUM ne désigne pas un programme : ${chosen}. Corrigez-la, ou retirez-la pour utiliser le navigateur installé.`,
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Path of a browser, installing Debian's when this is possible without asking (root, apt). Throws
 * one sentence saying what to install.
 */
export function requireBrowser(): string {
  const found = findBrowser() ?? (installWithApt() ? findBrowser() : null);
  if (found) return found;
  throw new Error(
    'Aucun navigateur trouvé : installez Chromium ou Google Chrome, ou indiquez son chemin dans la variable CHROMIUM.',
  );
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => COMMANDS.map((name) => join(folder, name)));
  const windows = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const base = env[name];
    return base
      ? [
          join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(base, 'Chromium', 'Application', 'chrome.exe'),
        ]
      : [];
  });
  return [
    ...onPath,
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows,
  ];
}

function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Installation de Chromium (apt)…');
  try {
    const options = { stdio: 'inherit' as const };
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    return true;
  } catch {
    return false;
  }
}
