import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assemblePack } from '../../lib/packs/assemble-pack.ts';
import { jsonFilesIn, PACKS_DIR } from '../../scripts/read-packs.ts';

type Json = Record<string, unknown>;

/** The shipped files, one of them changed as a careless author would. */
function changed(path: string, change: (content: Json) => unknown) {
  const files = new Map<string, unknown>(
    jsonFilesIn(PACKS_DIR).map((file) => [
      file,
      JSON.parse(readFileSync(join(PACKS_DIR, file), 'utf8')),
    ]),
  );
  files.set(path, change((files.get(path) ?? {}) as Json));
  return assemblePack(files);
}

const clic = 'national/rules/clic-spda.json';
const policy = 'national/policy.json';

describe('a pack is refused whole, with file, path and reason', () => {
  test.each<[string, string, (content: Json) => unknown, string, RegExp]>([
    ['an unknown field', clic, (rule) => ({ ...rule, score: 3 }), 'score', /inconnu/],
    ['a missing field', clic, (rule) => ({ ...rule, when: undefined }), 'when', /./],
    [
      'an unknown actor',
      clic,
      (rule) => ({ ...rule, actor: 'clic-lunaire' }),
      'actor',
      /est inconnu/,
    ],
    [
      'an unknown question',
      clic,
      (rule) => ({ ...rule, when: { question: 'douleur', is: 'oui' } }),
      'question',
      /est inconnue/,
    ],
    [
      'an unknown option',
      clic,
      (rule) => ({ ...rule, when: { question: 'danger', is: 'peut-etre' } }),
      'when.is',
      /n’a pas la réponse/,
    ],
    [
      'an unknown definition',
      clic,
      (rule) => ({ ...rule, when: { named: 'fragile' } }),
      'named',
      /est inconnue/,
    ],
    [
      'an unknown source',
      clic,
      (rule) => ({ ...rule, sources: ['X1'] }),
      'sources',
      /n’est pas dans/,
    ],
    ['a rule without three examples', clic, (rule) => ({ ...rule, examples: [] }), 'examples', /./],
    [
      'a policy that bars an unknown actor',
      policy,
      (all) => ({
        ...all,
        preemption: { ...(all['preemption'] as Json), setsAside: ['dac-lunaire'] },
      }),
      'preemption.setsAside',
      /est inconnu/,
    ],
    ['a file at an unexpected place', 'national/notes.json', () => ({}), '', /inattendu/],
    [
      'a local actor of an unknown kind',
      'regions/corse/instances.json',
      (file) => ({
        instances: (file['instances'] as Json[]).map((one) => ({ ...one, kind: 'dac-lunaire' })),
      }),
      'instances[0].kind',
      /est inconnu/,
    ],
  ])('%s', (_name, path, change, at, reason) => {
    const refused = changed(path, change);
    expect(refused).toMatchObject({
      ok: false,
      failure: {
        code: 'pack-invalid',
        at: expect.stringContaining(at),
        reason: expect.stringMatching(reason),
      },
    });
  });

  test('the shipped files, unchanged, are accepted', () => {
    expect(changed(clic, (rule) => rule).ok).toBe(true);
  });
});
