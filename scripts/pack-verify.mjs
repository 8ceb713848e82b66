import { run } from './bootstrap.mjs';

run('scripts/pack-verify.ts', process.argv.slice(2));
