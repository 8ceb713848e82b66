import { run } from './bootstrap.mjs';

run('scripts/orient.ts', process.argv.slice(2));
