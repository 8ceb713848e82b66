import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveText } from '../../lib/packs/archive/pack-archive.ts';
import { anArchive, SIGNER } from '../support/published-pack.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'aiguilleur-key-'));
const key = join(folder, 'aiguilleur-cle-privee.jwk.json');
const tampered = join(folder, 'tampered.json');

/** Runs a command of packs; its answer and its complaint, one under the other. */
function run(command: string, ...args: string[]): { code: number | null; says: string } {
  const script = join(root, 'scripts', `${command}.ts`);
  const done = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  return { code: done.status, says: done.stdout + done.stderr };
}

let published = '';
let publicKey = '';

beforeAll(() => {
  expect(run('pack-key', folder).code).toBe(0);
  publicKey = readFileSync(join(folder, 'aiguilleur-cle-publique.txt'), 'utf8').trim();
  const from = ['packs/regions/corse', '--key', key, '--signer', SIGNER, '--out', folder];
  const signed = run('pack-sign', ...from);
  expect(signed.code).toBe(0);
  published = /: (.*\.pack\.json)/.exec(signed.says)?.[1] ?? '';
  writeFileSync(tampered, readFileSync(published, 'utf8').replace('(fictive)', '(autre)'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the commands of packs', () => {
  test('keep the private key to its owner', () => {
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect(readFileSync(published, 'utf8')).not.toContain(
      JSON.parse(readFileSync(key, 'utf8')).d as string,
    );
  });

  test.each<[string, () => string[], number, RegExp]>([
    ['a trusted key', () => [published, '--trust', publicKey], 0, /Signature juste, clé reconnue/],
    [
      'the file of a trusted key',
      () => [published, '--trust', join(folder, 'aiguilleur-cle-publique.txt')],
      0,
      /Signature juste, clé reconnue/,
    ],
    ['a key that is not given', () => [published], 1, /pas encore de confiance/],
    [
      'a key that begins with a dash',
      () => [published, '--trust', `-${'A'.repeat(42)}`],
      1,
      /pas encore de confiance/,
    ],
    ['a changed file', () => [tampered, '--trust', publicKey], 1, /signature est fausse/],
    ['another file', () => ['package.json'], 2, /pas un paquet utilisable/],
    ['no such file', () => ['nulle-part.json'], 2, /n’est pas lisible/],
    ['nothing', () => [], 2, /Usage/],
  ])('verify says so of %s', (_what, args, code, says) => {
    const done = run('pack-verify', ...args());
    expect(done.code).toBe(code);
    expect(done.says).toMatch(says);
    expect(done.says).not.toMatch(/\n\s+at /);
  });

  test('sign a pack that its author keeps anywhere', () => {
    const from = ['demo/packs/cpts-de-l-exemple', '--key', key, '--signer', SIGNER];
    expect(run('pack-sign', ...from, '--out', folder)).toMatchObject({ code: 0 });
  });

  test('sign nothing with two halves of different keys', () => {
    const mixed = join(folder, 'mixed.json');
    const own = JSON.parse(readFileSync(key, 'utf8')) as object;
    writeFileSync(mixed, JSON.stringify({ ...own, x: 'A'.repeat(43) }));
    const out = join(folder, 'none');
    const from = ['packs/regions/corse', '--key', mixed, '--signer', SIGNER, '--out', out];
    const done = run('pack-sign', ...from);
    expect(done).toMatchObject({ code: 2, says: expect.stringContaining('pas une clé privée') });
    expect(existsSync(out)).toBe(false);
  });

  test('sign the file that the workbench exports', () => {
    const exported = join(folder, 'exported.pack.json');
    writeFileSync(exported, archiveText(anArchive('2027.6.0')));
    const from = [exported, '--key', key, '--signer', SIGNER, '--out', folder];
    expect(run('pack-sign', ...from).code).toBe(0);
    const signed = join(folder, 'corse-2027.6.0.pack.json');
    expect(run('pack-verify', signed, '--trust', publicKey).code).toBe(0);
  });

  test.each<[string, string, string[], RegExp]>([
    ['a key over another', 'pack-key', [folder], /existe déjà/],
    ['a key among the packs', 'pack-key', ['packs/cles'], /parmi les paquets/],
    ['a signature without name', 'pack-sign', ['packs/regions/corse', '--key', key], /Usage/],
    [
      'a folder that is no pack',
      'pack-sign',
      ['docs', '--key', key, '--signer', SIGNER],
      /pack\.json manque/,
    ],
    [
      'a file that is no key',
      'pack-sign',
      ['packs/regions/corse', '--key', 'package.json', '--signer', SIGNER],
      /n’est pas une clé privée/,
    ],
  ])('refuse %s in one sentence', (_what, command, args, says) => {
    const done = run(command, ...args);
    expect(done.code).toBe(2);
    expect(done.says.trim().split('\n')).toEqual([expect.stringMatching(says)]);
  });
});
