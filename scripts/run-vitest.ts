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
  const files = listIn(parsed, 'testResults');
  const results = files.map((file) => listIn(file, 'assertionResults').map(statusOf));
  const passed = results.flat().filter((status) => status === 'passed').length;
  const broken = files.filter(
    (file, at) => statusOf(file) === 'failed' && !results[at]?.includes('failed'),
  ).length;
  const failed = results.flat().filter((status) => status === 'failed').length + broken;
  return { passed, failed: clean ? failed : Math.max(failed, 1) };
}

function listIn(report: unknown, key: string): unknown[] {
  const value: unknown = Object(report)[key];
  return Array.isArray(value) ? value : [];
}

function statusOf(result: unknown): string {
  return String(Object(result).status);
}
