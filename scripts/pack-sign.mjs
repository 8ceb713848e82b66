import { run } from './bootstrap.mjs';

run('scripts/pack-sign.ts', process.argv.slice(2));
