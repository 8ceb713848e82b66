import { run } from './bootstrap.mjs';

run('scripts/measure-questions.ts', process.argv.slice(2));
