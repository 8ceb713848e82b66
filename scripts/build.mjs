import { run } from './bootstrap.mjs';

run('scripts/build.ts', process.argv.slice(2));
