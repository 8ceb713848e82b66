import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Count } from './stage.ts';
import { succeeds } from './stage.ts';

const CACHE = fileURLToPath(new URL('../.cache', import.meta.url));

/** Runs one project of the tests. A file that does not even load counts as one failure. */
export function runVitest(project: 'unit' | 'browser'): Count {
  mkdirSync(CACHE, { recursive: true });
  const report = join(CACHE, `vitest-${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const clean = succeeds('vitest', 'run', '--project', project, ...reporters);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const parsed: unknown = JSON.parse(readFileSync(report, 'utf8'));
  const passed = numberIn(parsed, 'numPassedTests');
  const failed = numberIn(parsed, 'numFailedTests');
  return { passed, failed: clean ? failed : Math.max(failed, 1) };
}

function numberIn(report: unknown, key: string): number {
  const value: unknown = Object(report)[key];
  return typeof value === 'number' ? value : 0;
}
