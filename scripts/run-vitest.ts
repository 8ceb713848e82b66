import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Count } from './stage.ts';
import { succeeds } from './stage.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, '.cache');

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
  const tests = files.flatMap((file) => listIn(file, 'assertionResults'));
  const passed = tests.filter((test) => statusOf(test) === 'passed').length;
  const faults = files.flatMap(faultsOf);
  if (faults.length === 0 && !clean) faults.push(`${project}: an error outside the tests`);
  return { passed, failed: faults.length, faults };
}

function faultsOf(file: unknown): string[] {
  const path = relative(ROOT, textIn(file, 'name'));
  const failed = listIn(file, 'assertionResults').filter((test) => statusOf(test) === 'failed');
  const names = failed.map((test) => `${path}: ${textIn(test, 'fullName')}`);
  return names.length === 0 && statusOf(file) === 'failed' ? [path] : names;
}

function listIn(report: unknown, key: string): unknown[] {
  const value: unknown = Object(report)[key];
  return Array.isArray(value) ? value : [];
}

function statusOf(result: unknown): string {
  return textIn(result, 'status');
}

function textIn(report: unknown, key: string): string {
  return String(Object(report)[key]);
}
