import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));

/** Widget to its first question, JS and CSS, compressed, without commune data. */
const ELEMENT_LIMIT = 25 * 1024;
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];
const CLOSED = /<meta http-equiv="Content-Security-Policy" content="connect-src 'none'"/;
const FORBIDDEN = [/\.innerHTML\s*=[^=]/, /\bnew Function\b/, /(?<![.\w])eval\(/];

/** What the built product breaks of its promises, one line each; empty when nothing. */
export function bundleFaults(): string[] {
  return [
    ...manifestFaults('chrome-mv3', [...PERMISSIONS, 'sidePanel']),
    ...manifestFaults('firefox-mv3', PERMISSIONS),
    ...['chrome-mv3', 'firefox-mv3', 'element'].flatMap(codeFaults),
    ...elementFaults(),
  ];
}

/** Size of what the element loads before its first question: its entry and static imports. */
function elementSize(): number {
  const folder = join(OUTPUT, 'element');
  const seen = new Set<string>();
  const add = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, next = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) add(next);
  };
  add('aiguilleur-orientation.js');
  return [...seen].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length,
    0,
  );
}

function manifestFaults(build: string, permissions: readonly string[]): string[] {
  const path = join(OUTPUT, build, 'manifest.json');
  if (!existsSync(path)) return [`${build}: not built`];
  const manifest: Record<string, unknown> = Object(JSON.parse(readFileSync(path, 'utf8')));
  const unwanted = [
    'content_scripts',
    'host_permissions',
    'web_accessible_resources',
    'externally_connectable',
  ];
  const faults = unwanted
    .filter((key) => key in manifest)
    .map((key) => `${build}: the manifest must not have ${key}`);
  const asked = stringsIn(manifest['permissions']);
  if (asked.toSorted().join() !== permissions.toSorted().join()) {
    faults.push(`${build}: permissions are ${asked.join(', ')}, not ${permissions.join(', ')}`);
  }
  if (
    stringsIn(manifest['optional_host_permissions']).join() !== 'https://*/*,http://localhost/*'
  ) {
    faults.push(`${build}: the optional hosts are those that the user gives one by one`);
  }
  faults.push(...pageFaults(build));
  const policy = JSON.stringify(manifest['content_security_policy'] ?? '');
  if (!policy.includes("default-src 'none'") || policy.includes('unsafe')) {
    faults.push(`${build}: the policy is not strict: ${policy}`);
  }
  return faults;
}

/** The manifest lets the background ask for packs: every page must close the network for itself. */
function pageFaults(build: string): string[] {
  return readdirSync(join(OUTPUT, build))
    .filter((name) => name.endsWith('.html'))
    .filter((name) => !CLOSED.test(readFileSync(join(OUTPUT, build, name), 'utf8')))
    .map((name) => `${build}/${name}: its head must close connect-src`);
}

function codeFaults(build: string): string[] {
  const folder = join(OUTPUT, build);
  if (!existsSync(folder)) return [`${build}: not built`];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      return FORBIDDEN.filter((pattern) => pattern.test(code)).map(
        (pattern) => `${build}/${name}: holds ${pattern.source}`,
      );
    });
}

function elementFaults(): string[] {
  if (!existsSync(join(OUTPUT, 'element', 'aiguilleur-orientation.js'))) return [];
  const size = elementSize();
  const shown = (size / 1024).toFixed(2);
  console.log(`element to its first question: ${shown} KiB compressed`);
  return size <= ELEMENT_LIMIT
    ? []
    : [`element: ${shown} KiB compressed to the first question, at most ${ELEMENT_LIMIT / 1024}`];
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
