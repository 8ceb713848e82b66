/**
 * `npm run bench`: the orientation, the communes, the reading of a page. `npm run bench -- rules`: our
 * rules beside other engines, which are installed apart on first use; a name alone runs that one.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installApart } from './install-apart.ts';
import { stop } from './say-and-stop.ts';

const ROOT = join(import.meta.dirname, '..');
const BENCHES: Readonly<Record<string, string>> = {
  orientation: 'bench/orientation.ts',
  communes: 'bench/communes.ts',
  reading: 'bench/reading/reading.ts',
  rules: 'bench/rules/rules.ts',
};

const [asked, ...others] = process.argv.slice(2);
const names = asked === undefined ? ['orientation', 'communes', 'reading'] : [asked];
if (others.length > 0 || names.some((name) => !Object.hasOwn(BENCHES, name))) {
  const known = Object.keys(BENCHES).join(', ');
  stop(`Mesure inconnue : ${[asked, ...others].join(' ')} (mesures : ${known}).`, 2);
}
for (const name of names) {
  if (name === 'rules' && !installApart(join(ROOT, 'bench/rules'))) {
    stop('Les moteurs comparés n’ont pas pu être installés : voir le message de npm.', 1);
  }
  const file = BENCHES[name] ?? '';
  const done = spawnSync('node', [file], { cwd: ROOT, stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
