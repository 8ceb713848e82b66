import { run } from './bootstrap.mjs';

run('scripts/pack-docs.ts', process.argv.slice(2));
