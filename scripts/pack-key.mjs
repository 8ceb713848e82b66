import { run } from './bootstrap.mjs';

run('scripts/pack-key.ts', process.argv.slice(2));
