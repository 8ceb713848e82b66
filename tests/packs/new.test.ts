import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'prettier';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPack } from '../../lib/packs/check/check-pack.ts';
import { TO_WRITE } from '../../lib/packs/check/text-to-write.ts';
import { parseFiles } from '../../lib/packs/parse-files.ts';
import { writeNew } from '../../scripts/new.ts';
import { planNew } from '../../scripts/new/plan.ts';
import { schemaKeyOf } from '../../scripts/pack-schemas/schema-files.ts';
import { jsonFilesIn, PACKS_DIR, readPackFiles } from '../../scripts/read-packs.ts';

const TODAY = '2026-11-30';
let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'packs-'));
  const heavy = /[\\/](schema|cases|ehr)$/;
  cpSync(PACKS_DIR, dir, { recursive: true, filter: (path) => !heavy.test(path) });
});
afterEach(() => rmSync(dir, { recursive: true }));

const textOf = (path: string) => readFileSync(join(dir, path), 'utf8');
const tree = () =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path, readFileSync(path, 'utf8')]);

/** Every file of the folder fits the schema of its path. */
function fits(): boolean {
  const files = readPackFiles(dir);
  return files.ok && parseFiles(files.value).ok;
}

/** The files of which the analysis says that a text is still to write. */
function unwritten(): string[] {
  const texts = new Map(jsonFilesIn(dir).map((path) => [path, textOf(path)]));
  const { findings } = checkPack(texts, { today: TODAY, communes: null });
  return [
    ...new Set(findings.filter((one) => one.code === 'text-to-write').map((one) => one.file)),
  ];
}

describe('a skeleton', () => {
  test.each([
    [
      'pack',
      'cpts-exemple-2',
      ['pack', 'instances', 'protocols'].map((file) => `regions/cpts-exemple-2/${file}.json`),
    ],
    ['actor', 'equipe-lunaire', ['national/actors/equipe-lunaire.json', 'national/pack.json']],
    ['question', 'pleine-lune', ['national/checklist.json']],
    ['rule', 'maia', ['national/rules/maia.json']],
    ['case', 'un-soir-de-lune', ['national/cases/un-soir-de-lune.json']],
    ['case', 'corse/un-soir-de-lune', ['regions/corse/cases/un-soir-de-lune.json']],
    ['protocol', 'corse/nuit-claire', ['regions/corse/protocols.json']],
  ])('%s %s fits its schema, and leaves texts to write', async (kind, name, paths) => {
    const done = await writeNew([kind, name], dir, TODAY);
    expect(done).toMatchObject({ paths });
    expect('next' in done && done.next.length).toBeGreaterThan(0);
    expect(fits()).toBe(true);
    expect(textOf(paths[0] ?? '')).toContain(`"${TO_WRITE}"`);
    expect(unwritten()).toEqual([paths[0]]);
    for (const path of paths) {
      const content: unknown = JSON.parse(textOf(path));
      if (kind !== 'question') expect(content).toHaveProperty('$schema', schemaKeyOf(path));
      expect(await check(textOf(path), { parser: 'json', printWidth: 100 }), path).toBe(true);
    }
  });

  test('bears the day, and a version of its month', async () => {
    await writeNew(['pack', 'cpts-exemple'], dir, TODAY);
    const pack: unknown = JSON.parse(textOf('regions/cpts-exemple/pack.json'));
    expect(pack).toMatchObject({ name: 'cpts-exemple', date: TODAY, version: '2026.11.0' });
  });

  test('joins a file that exists without changing the rest', async () => {
    const before = textOf('national/checklist.json');
    await writeNew(['question', 'pleine-lune'], dir, TODAY);
    const after = textOf('national/checklist.json');
    const common = before.trimEnd().replace(/\s*\]\s*\}$/, '');
    expect(after.startsWith(common)).toBe(true);
    await writeNew(['protocol', 'corse/un'], dir, TODAY);
    await writeNew(['protocol', 'corse/deux'], dir, TODAY);
    const { protocols } = JSON.parse(textOf('regions/corse/protocols.json'));
    expect(protocols.map(({ id }: { id: string }) => id)).toEqual(['un', 'deux']);
  });

  test('never holds before it is written', async () => {
    await writeNew(['rule', 'maia'], dir, TODAY);
    expect(JSON.parse(textOf('national/rules/maia.json')).when).toEqual({ any: [] });
  });
});

test('no shipped pack holds a text still to write', () => {
  const unwritten = jsonFilesIn(PACKS_DIR).filter((path) =>
    readFileSync(join(PACKS_DIR, path), 'utf8').includes(TO_WRITE),
  );
  expect(unwritten).toEqual([]);
});

describe('a refusal writes nothing and says why in one sentence', () => {
  const texts = new Map(
    jsonFilesIn(PACKS_DIR).map((path) => [path, readFileSync(join(PACKS_DIR, path), 'utf8')]),
  );

  test.each([
    ['nothing asked', [], /^Usage/],
    ['an unknown kind', ['regle', 'ror'], /^Usage/],
    ['a kind of every object', ['toString', 'ror'], /^Usage/],
    ['too much', ['pack', 'a', 'b'], /^Usage/],
    ['a capital', ['pack', 'Corse'], /^Nom refusé/],
    ['an accent', ['case', 'été'], /^Nom refusé/],
    ['a way out of the folder', ['case', '../../x'], /^Nom refusé/],
    ['a slash where there is none', ['pack', 'a/b'], /^Nom refusé/],
    ['a pack that exists', ['pack', 'corse'], /existe déjà/],
    ['the national pack', ['pack', 'national'], /existe déjà/],
    ['an actor that exists', ['actor', 'carsic'], /déjà une fiche/],
    ['a question that exists', ['question', 'danger'], /existe déjà/],
    ['a rule that exists', ['rule', 'carsic'], /déjà une règle/],
    ['a rule of an unknown actor', ['rule', 'equipe-lunaire'], /pas de fiche/],
    ['a case that exists', ['case', 'aidant-epuise'], /existe déjà/],
    ['a protocol without its pack', ['protocol', 'nuit'], /appartient à un paquet/],
    ['a protocol of an unknown pack', ['protocol', 'lune/nuit'], /n’existe pas/],
  ])('%s', (_what, args, sentence) => {
    expect(planNew(args, texts, TODAY)).toEqual({ refused: expect.stringMatching(sentence) });
  });

  test('and the folder stays as it was', async () => {
    const before = tree();
    expect(await writeNew(['pack', 'corse'], dir, TODAY)).toHaveProperty('refused');
    expect(tree()).toEqual(before);
  });
});
