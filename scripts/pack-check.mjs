import { run } from './bootstrap.mjs';

run('scripts/pack-check.ts', process.argv.slice(2));
