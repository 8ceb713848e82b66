import { run } from './bootstrap.mjs';

run('scripts/questionnaire.ts', process.argv.slice(2));
