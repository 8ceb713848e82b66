import { run } from './bootstrap.mjs';

run('scripts/new.ts', process.argv.slice(2));
