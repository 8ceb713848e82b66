import { run } from './bootstrap.mjs';

run('scripts/bench.ts', process.argv.slice(2));
