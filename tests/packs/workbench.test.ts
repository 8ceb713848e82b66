import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orient } from '../../lib/domain/orient.ts';
import { PatientContext } from '../../lib/domain/patient.ts';
import { ReferenceCase } from '../../lib/packs/reference-case.ts';
import { archiveText } from '../../lib/packs/archive/pack-archive.ts';
import { caseFile } from '../../lib/packs/workbench/case-file.ts';
import { fileSentences } from '../../lib/packs/workbench/file-sentences.ts';
import { openArchive, openFolder, openNew } from '../../lib/packs/workbench/open-pack.ts';
import { packFileText } from '../../lib/packs/workbench/pack-file-text.ts';
import { placeFiles } from '../../lib/packs/workbench/place-files.ts';
import { communeFrame } from '../../scripts/pack-check/commune-frame.ts';
import { atlasFrame } from '../../lib/platform/atlas-frame.ts';
import part1 from '../../.cache/communes/part-1.js';
import part2 from '../../.cache/communes/part-2.js';
import { shippedPack } from '../support/knowledge.ts';
import { anArchive, shippedFiles } from '../support/published-pack.ts';

const shipped = new Map([...shippedFiles].map(([path, content]) => [path, packFileText(content)]));

describe('the text of a pack file', () => {
  test('gives back what it was written from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(packFileText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('keeps what is short on one line, and opens the file itself', () => {
    expect(packFileText({ a: [1, 2], b: { c: 'd' }, e: [], f: {} })).toBe(
      '{\n  "a": [1, 2],\n  "b": { "c": "d" },\n  "e": [],\n  "f": {}\n}\n',
    );
  });
});

describe('the files of a chosen folder', () => {
  test.each([
    ['a pack', ['canal/pack.json', 'canal/notes.md'], 'regions/canal/', false, ['canal/notes.md']],
    [
      'a whole project',
      [
        'x/README.md',
        'x/packs/national/pack.json',
        'x/packs/regions/a/pack.json',
        'x/packs/schema/a.json',
      ],
      'national/',
      true,
      ['x/README.md'],
    ],
    ['the national pack alone', ['national/pack.json'], 'national/', false, []],
    [
      'several packs',
      ['r/b/pack.json', 'r/a/pack.json', 'r/a/x.txt'],
      'regions/a/',
      false,
      ['r/a/x.txt'],
    ],
  ])('of %s', (_what, paths, folder, whole, ignored) => {
    expect(placeFiles(paths)).toMatchObject({ folder, whole, ignored });
  });

  test('a json file at an unexpected place stays, for the analysis to tell', () => {
    const placed = placeFiles(['x/packs/national/pack.json', 'x/packs/odd.json']);
    expect(placed?.taken.get('x/packs/odd.json')).toBe('odd.json');
  });

  test('without any pack.json are no pack', () => {
    expect(placeFiles(['a/b.json', 'a/my-pack.json'])).toBeNull();
  });
});

describe('to open', () => {
  test('a pack puts it beside the shipped ones, in the place of the one of its name', () => {
    const placed = placeFiles(['corse/pack.json']);
    if (!placed) throw new Error('not placed');
    const { texts, folder } = openFolder(placed, new Map([['corse/pack.json', '{}']]), shipped);
    expect(folder).toBe('regions/corse/');
    expect([...texts.keys()].filter((path) => path.startsWith(folder))).toEqual([
      'regions/corse/pack.json',
    ]);
    expect(texts.get('national/pack.json')).toBe(shipped.get('national/pack.json'));
  });

  test('the national pack alone keeps none of the shipped one, and every region', () => {
    const placed = placeFiles(['national/pack.json']);
    if (!placed) throw new Error('not placed');
    const { texts } = openFolder(placed, new Map([['national/pack.json', '{}']]), shipped);
    expect([...texts.keys()].filter((path) => path.startsWith('national/'))).toHaveLength(1);
    expect(texts.has('regions/corse/pack.json')).toBe(true);
  });

  test('a published file gives its texts back', () => {
    const opened = openArchive(archiveText(anArchive('2027.1.0')), shipped);
    expect(opened.ok && opened.value.texts.get('regions/corse/pack.json')).toContain('2027.1.0');
  });

  test.each([
    ['cpts-du-canal', true],
    ['CPTS du Canal', false],
    ['corse', false],
  ])('a new pack named %s: %s', (name, accepted) => {
    expect(openNew(name, '2026-11-22', shipped).ok).toBe(accepted);
  });
});

test('a played case becomes a reference case that passes as it is', () => {
  const answers = { danger: 'non', besoin: ['qui-contacter'], 'autonomie-ou-handicap': 'oui' };
  const context = PatientContext.parse({ age: 82, commune: '91228' });
  const orientation = orient(shippedPack, context, answers);
  const words = { title: 'Œdème, 82 ans (fictif)', situation: 'Fictive.' };
  const taken = (path: string) => path === 'national/cases/oedeme-82-ans-fictif.json';
  const { path, text } = caseFile('national/', words, { context, answers }, orientation, taken);
  expect(path).toBe('national/cases/oedeme-82-ans-fictif-2.json');
  const written = ReferenceCase.parse(JSON.parse(text));
  expect(written).toMatchObject({
    id: 'oedeme-82-ans-fictif-2',
    context: { setting: 'ville', age: 82, commune: '91228' },
    first: orientation.recommendations[0]?.actor,
  });
});

test.each([
  ['national/rules/carsic.json', 'Sauf si vous ne travaillez pas à l’hôpital'],
  ['national/checklist.json', 'Posée toujours.'],
  ['national/sources.json', null],
])('%s in French', (path, says) => {
  const told = fileSentences(path, shipped.get(path) ?? '', shippedPack);
  const lines = told.flatMap(({ lines: each }) => each).join('\n');
  if (says === null) expect(told).toEqual([]);
  else expect(lines).toContain(says);
});

test('the communes of the bundle are those of the command line', () => {
  const [bundled, read] = [atlasFrame(part1, part2), communeFrame()];
  expect(bundled.codes).toEqual(read.codes);
  for (const code of ['75101', '01001', '2A004', '14697', '91182', '99999']) {
    expect([code, bundled.heirOf(code)]).toEqual([code, read.heirOf(code)]);
  }
  const siren = '200054781';
  expect(bundled.membersOf(siren)?.toSorted()).toEqual(
    read
      .membersOf(siren)
      ?.filter((code) => !code.startsWith('751'))
      .toSorted(),
  );
});
