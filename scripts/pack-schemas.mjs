import { run } from './bootstrap.mjs';

run('scripts/pack-schemas.ts', process.argv.slice(2));
