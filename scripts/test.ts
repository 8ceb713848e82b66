/** `npm test`: everything that must hold, in the order in which a fault is cheapest to find. */
import { bundleFaults } from './bundle-faults.ts';
import { requireBrowser } from './find-browser.ts';
import { prepareAssets } from './prepare-assets.ts';
import { runVitest } from './run-vitest.ts';
import { stage, succeeds, type Count } from './stage.ts';

const LINT = ['lint', '-s', '.output/firefox-mv3', '--warnings-as-errors', '--no-input'];

const STAGES: readonly [string, () => boolean | Count | Promise<boolean | Count>][] = [
  ['browser', () => Boolean((process.env['CHROMIUM'] = requireBrowser()))],
  ['assets', async () => (await prepareAssets(), succeeds('wxt', 'prepare'))],
  ['types', () => succeeds('tsc', '--noEmit', '-p', 'tsconfig.json')],
  ['types of the heart, without the DOM', () => succeeds('tsc', '-p', 'lib/domain')],
  ['lint', () => succeeds('oxlint', '--deny-warnings')],
  ['format', () => succeeds('prettier', '--check', '--log-level', 'warn', '.')],
  ['analysis of the packs', () => succeeds('node', 'scripts/pack-check.ts', 'packs', '--errors')],
  ['unit, pack and house tests', () => runVitest('unit')],
  ['build for Chrome', () => succeeds('wxt', 'build')],
  ['build for Firefox', () => succeeds('wxt', 'build', '-b', 'firefox')],
  ['build of the element', () => succeeds('vite', 'build', '-c', 'vite.element.config.ts')],
  ['web-ext lint', () => succeeds('web-ext', ...LINT)],
  ['bundles', () => holds(bundleFaults())],
  ['browser tests', () => runVitest('browser')],
];

const total = { passed: 0, failed: 0 };
const faults: string[] = [];
for (const [name, run] of STAGES) {
  const count = await stage(name, run);
  total.passed += count.passed;
  total.failed += count.failed;
  faults.push(...(count.faults ?? []));
}
for (const fault of faults) console.log(`failed: ${fault}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function holds(faults: readonly string[]): boolean {
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}
