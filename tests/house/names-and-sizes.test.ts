import { describe, expect, test } from 'vitest';
import { allFiles, codeFiles, textOf } from './repository.ts';

const FOLDERS = [
  'lib',
  'components',
  'entrypoints',
  'scripts',
  'tests',
  'packs',
  'demo',
  'docs',
  'public',
];
const LONGEST = 300;
const LONGEST_DOOR = 40;

describe('names', () => {
  test('files and folders are kebab-case and ASCII', () => {
    const wrong = allFiles().filter(
      (path) =>
        FOLDERS.some((folder) => path.startsWith(`${folder}/`)) &&
        !path.split('/').every((part) => /^[._a-z0-9][a-z0-9._-]*$/.test(part)),
    );
    expect(wrong, 'rename in kebab-case, ASCII').toEqual([]);
  });

  test('no drawer for everything', () => {
    const drawers = codeFiles().filter((path) =>
      /(^|\/)(utils?|helpers?|misc|common|shared)(\/|\.)/.test(path),
    );
    expect(drawers, 'name the file after what it returns').toEqual([]);
  });
});

describe('sizes', () => {
  test.each([
    ['any code', codeFiles(), LONGEST],
    ['an entrypoint', codeFiles('entrypoints'), LONGEST_DOOR],
  ] as const)('%s stays short', (_what, files, longest) => {
    const tooLong = files
      .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > longest)
      .map(({ path, lines }) => `${path}: ${lines} lines, at most ${longest}`);
    expect(tooLong, 'split it by meaning').toEqual([]);
  });
});
