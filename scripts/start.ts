/**
 * `npm start`: builds everything, serves the demo site, and opens a browser with the extension. With
 * no display, or with `--play`, the main job is played in a headless browser instead.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { launchStage } from '../tests/support/browser.ts';
import { requireBrowser } from './find-browser.ts';
import { play } from './play.ts';
import { startDemo } from './serve-demo.ts';
import { succeeds } from './stage.ts';

const elementDir = fileURLToPath(new URL('../.output/element', import.meta.url));
const playOnly = process.argv.includes('--play');

process.env['CHROMIUM'] = browserOrSentence();
if (!succeeds('npm', 'run', '--silent', 'build')) process.exit(1);
const demo = await startDemo({ elementDir });
console.log(`\nSite de démonstration : ${demo.url}/`);

if (playOnly || !hasDisplay()) {
  const left = await play(demo.url);
  console.log(`Copies d’écran et PDF : ${left}`);
  if (playOnly) {
    await demo.close();
    process.exit(0);
  }
  console.log('Le site reste ouvert ; Ctrl+C pour arrêter.');
} else {
  const stage = await launchStage({ headless: false });
  await stage.open(`${demo.url}/`);
  console.log('Ouvrez un dossier, puis cliquez sur l’icône Aiguilleur (ou Alt+Maj+A).');
  await new Promise((done) => stage.browser.once('disconnected', done));
  await stage.close();
  await demo.close();
}

function browserOrSentence(): string {
  try {
    return requireBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  const shown = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  // A variable may outlive its display: ask the display itself where the usual tool is there.
  if (!shown) return false;
  const asked = spawnSync('xdpyinfo', [], { stdio: 'ignore' });
  return asked.error ? true : asked.status === 0;
}
