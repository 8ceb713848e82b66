import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../house/repository.ts';

const small = join(import.meta.dirname, 'small');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
  cpSync(small, folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'broken/phone-format'), folder, { recursive: true });
  rmSync(join(folder, 'expected.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function packCheck(...args: string[]) {
  const done = spawnSync('node', ['scripts/pack-check.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: done.status, lines: done.stdout.trim().split('\n'), said: done.stderr };
}

test('an error is told with its file, line and column, then counted; the exit code is 1', () => {
  const { code, lines } = packCheck(folder);
  const found = lines.find((line) => line.includes('phone-format'));
  expect(found).toMatch(/regions\/essonne\/instances\.json:26:11 erreur phone-format\u00a0: .+\.$/);
  expect(lines.at(-1)).toMatch(/^\d+ erreurs?, \d+ avertissements?, \d+ remarques?$/);
  expect(code).toBe(1);
});

test('one pack is checked among the others, and only its findings are told', () => {
  const { code, lines } = packCheck(join(folder, 'regions/essonne'), '--json');
  const told = JSON.parse(lines.join('\n')) as { findings: { file: string; code: string }[] };
  expect(code).toBe(1);
  expect(told.findings.map((finding) => finding.code)).toContain('phone-format');
  expect(told.findings.every(({ file }) => file.startsWith('regions/essonne/'))).toBe(true);
});

test('a pack apart is checked as a region among the shipped packs', () => {
  const { code, lines } = packCheck('demo/packs/cpts-de-l-exemple');
  expect(lines.at(-1)).toMatch(/^0 erreur, /);
  expect(code).toBe(0);
});

test.each([[[]], [['nulle-part']], [['packs', '--vite']], [['packs', 'demo']]])(
  'a bad use (%s) tells the good one and exits 2',
  (args) => {
    const { code, said } = packCheck(...args);
    expect(said).toContain('Usage\u00a0: npm run --silent pack:check');
    expect(code).toBe(2);
  },
);
