import { describe, expect, test } from 'vitest';
import { allFiles, codeFiles, findings, textOf, withoutComments } from './repository.ts';

const PRODUCT = codeFiles('lib', 'components', 'entrypoints');
const OWN = 'tests/house/';
const ALL = codeFiles().filter((path) => !path.startsWith(OWN));

/** Words whose absence is a promise; each with what to do instead. */
const FORBIDDEN: [string, readonly string[], RegExp, string][] = [
  ['no console', PRODUCT, /\bconsole\./, 'a failure is a value; a bug throws'],
  ['no any', ALL, /(?::|<|\bas)\s*any\b(?!\w)/, 'unknown, parsed at the border'],
  ['no ts-ignore', ALL, /@ts-(?:ignore|nocheck|expect-error)/, 'say it to the compiler in types'],
  ['no non-null mark in lib', codeFiles('lib'), /[\w)\]]!(?=[.;,)\]])(?!==)/, 'treat the absence'],
  [
    'no raw HTML',
    PRODUCT,
    /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write/,
    'build nodes',
  ],
  ['no code from text', PRODUCT, /\bnew Function\b|\beval\(/, 'data is data'],
  [
    // Packs are fetched by the background, never by a page that sees a person: `layers.test.ts`.
    'no network',
    PRODUCT.filter((path) => path !== 'lib/platform/download-pack.ts'),
    /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource\(/,
    'the consultation is silent',
  ],
  [
    'no storage of the page',
    PRODUCT,
    /\b(?:localStorage|sessionStorage)\b|document\.cookie/,
    'lib/storage',
  ],
  [
    'no clock and no chance in the heart',
    codeFiles('lib/domain'),
    /\bnew Date\(\s*\)|(?<!new )\bDate\(|\bDate\.now\b|\bperformance\.now\b|\bMath\.random\b|\bcrypto\./,
    'the day and any number come as arguments',
  ],
  [
    'no default export',
    codeFiles('lib', 'components'),
    /^export default\b/m,
    'a named export says what it is',
  ],
];

describe('the code', () => {
  test.each(FORBIDDEN)('%s', (_name, files, pattern, instead) => {
    const found = files.flatMap((path) => {
      // A directive to the compiler is a comment: it is looked for in the whole text.
      const code = pattern.source.startsWith('@ts') ? textOf(path) : withoutComments(textOf(path));
      return findings(path, code, pattern);
    });
    expect(found, instead).toEqual([]);
  });

  test('no task left without a date', () => {
    const found = ALL.flatMap((path) =>
      findings(path, textOf(path), /\b(?:TODO|FIXME|XXX)\b(?!.*\b20\d\d-\d\d-\d\d\b).*/),
    );
    expect(found, 'do it, or write the date by which it must be done').toEqual([]);
  });
});

describe('the repository', () => {
  const texts = allFiles().filter(
    (path) =>
      /\.(ts|tsx|mjs|js|json|md|html|css|txt|svg|ya?ml)$/.test(path) && !path.startsWith(OWN),
  );

  test('names no machine', () => {
    const machine = /(?:^|[\s'"(`=])(?:\/(?:home|root|work|Users|tmp)\/[\w.-]+|[A-Z]:\\Users\\)/m;
    const found = texts
      .filter((path) => path !== 'package-lock.json')
      .flatMap((path) => findings(path, textOf(path), machine));
    expect(found, 'write paths from the root of the repository').toEqual([]);
  });

  test('locks dependencies without naming a private registry', () => {
    const lock = textOf('package-lock.json');
    const found = findings(
      'package-lock.json',
      lock,
      /"resolved": "(?!https:\/\/registry\.npmjs\.org\/)[^"]*"/,
    );
    expect(found, 'omit-lockfile-registry-resolved, or the public registry').toEqual([]);
  });
});
