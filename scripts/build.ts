/** `npm run build`: what the bundles need, then the two extensions and the element. */
import { prepareAssets } from './prepare-assets.ts';
import { succeeds } from './stage.ts';

const BUILDS: readonly (readonly [string, ...string[]])[] = [
  ['wxt', 'build'],
  ['wxt', 'build', '-b', 'firefox'],
  ['vite', 'build', '-c', 'vite.element.config.ts'],
];

await prepareAssets();
// The first that fails stops the rest: its message stays the last one on the screen.
process.exitCode = BUILDS.every((build) => succeeds(...build)) ? 0 : 1;
