import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'aiguilleur-'));
afterAll(() => rmSync(dir, { recursive: true }));

const inTown = { setting: 'ville', age: 82, commune: '91228' };
const answers = { danger: 'non', besoin: ['qui-contacter'], 'autonomie-ou-handicap': 'oui' };

function run(content: unknown, args = ['-']) {
  const input = typeof content === 'string' ? content : JSON.stringify(content);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/orient.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trim() };
}

describe('the orient command', () => {
  test('answers a case from a file with the documented shape', () => {
    const file = join(dir, 'case.json');
    writeFileSync(file, JSON.stringify({ context: inTown, answers }));
    const { status, stdout } = run('', [file]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      preemption: null,
      complexity: 'unknown',
      recommendations: [
        {
          rank: 1,
          actor: 'clic-spda',
          level: 2,
          status: 'recommended',
          because: expect.any(Array),
          missing: [],
          tryBefore: [],
          instances: [],
          sources: expect.any(Array),
        },
        ...Array.from({ length: 5 }, () => expect.any(Object)),
      ],
      setAside: expect.any(Array),
      nextQuestions: expect.any(Array),
      referral: { open: false, reason: expect.any(String) },
    });
  });

  test('answers an array with an array, from the standard input', () => {
    const { status, stdout } = run([{ context: inTown, answers }, {}]);
    expect(status).toBe(0);
    const orientations: unknown = JSON.parse(stdout);
    expect(orientations).toHaveLength(2);
  });

  test.each<[string, unknown, RegExp]>([
    ['not JSON', '{', /entrée standard.*illisible|illisible/],
    ['an unknown fact', { context: { nom: 'X' } }, /context\.nom.*champ inconnu|champ inconnu/],
    ['an impossible age', { context: { age: 999 } }, /context\.age/],
    ['a postal code typed as a number', { context: { commune: 91150 } }, /context\.commune/],
    [
      'a commune that does not exist',
      { context: { commune: '99999' } },
      /context\.commune.*hors des données/,
    ],
    ['an unknown question', { answers: { douleur: 'oui' } }, /answers\.douleur.*question inconnue/],
    [
      'an unknown answer',
      { answers: { danger: 'peut-être' } },
      /answers\.danger.*réponse inconnue/,
    ],
    [
      'one word where a list is expected',
      { answers: { besoin: 'parcours' } },
      /answers\.besoin.*liste/,
    ],
    ['an unknown option', { answers: { besoin: ['x'] } }, /answers\.besoin.*option inconnue/],
  ])('%s: one sentence with the path of the fault, exit code 2', (_name, content, sentence) => {
    const { status, stdout, stderr } = run(content);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.split('\n')).toHaveLength(1);
    expect(stderr).toMatch(sentence);
  });

  test('the faulty case of an array is named by its position', () => {
    expect(run([{}, { answers: { danger: 'x' } }]).stderr).toContain('[1]');
  });

  test('a file that is not there', () => {
    expect(run('', [join(dir, 'absent.json')])).toMatchObject({ status: 2, stdout: '' });
  });
});
