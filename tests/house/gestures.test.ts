import { expect, test } from 'vitest';
import { codeFiles, textOf, withoutComments } from './repository.ts';

const CODE = codeFiles('lib', 'components', 'entrypoints');

function filesWith(words: RegExp): string[] {
  return CODE.filter((path) => words.test(withoutComments(textOf(path))));
}

const READERS = [
  'lib/platform/learn-page.ts',
  'lib/platform/read-tab.ts',
  'lib/platform/site-frames.ts',
];

/** Writes in the form of a DAC, on a button of the panel, under the grant of the last click. */
const FILLERS = ['lib/platform/web-form.ts'];

/**
 * A page is looked into by these only, each reachable from a gesture of the user alone. The user shows
 * a software to `learn-page.ts` button by button.
 */
test.each([
  [
    'executeScript',
    /\bexecuteScript\b/,
    [...READERS, ...FILLERS, 'lib/platform/read-selection.ts'],
  ],
  ['the frames', /\breadFrames\b/, ['lib/platform/read-tab.ts', 'lib/platform/site-frames.ts']],
  ['the tab', /\breadTab\b/, ['lib/platform/open-and-read.ts', 'lib/platform/read-tab.ts']],
  [
    'the selection',
    /\breadSelection\b/,
    ['lib/platform/open-and-read.ts', 'lib/platform/read-selection.ts'],
  ],
  [
    'the gestures',
    /\bopenAndRead(Selection)?\b/,
    ['entrypoints/background.ts', 'lib/platform/chart-menu.ts', 'lib/platform/open-and-read.ts'],
  ],
  ['scripts that stay', /\bregisterContentScripts\b/, ['lib/platform/site-hint.ts']],
  ['the link', /\btabs\.(connect|sendMessage)\b/, ['lib/platform/chart-page.ts']],
  [
    'another reading',
    /\breadAgain\b/,
    [
      'components/parts/chart-changed.tsx',
      'components/text/patient-text.ts',
      'lib/platform/chart-page.ts',
      'lib/ports.ts',
    ],
  ],
  ['the reader', /\/reader\.js\b/, READERS],
  ['the filler', /\/filler\.js\b/, FILLERS],
  [
    'the right to fill',
    /\b(grantFill|giveFillToken)\b/,
    [
      'lib/platform/open-and-read.ts',
      'lib/platform/web-form-token.ts',
      'lib/storage/fill-token.ts',
    ],
  ],
])('%s: nobody else reaches a page', (_what, words, known) => {
  expect(filesWith(words).filter((path) => !known.includes(path))).toEqual([]);
});

test.each([
  ['entrypoints/background.ts', ['action.onClicked']],
  ['lib/platform/chart-menu.ts', ['contextMenus.onClicked']],
])('%s reads in the handler of a click only', (path, expected) => {
  const code = withoutComments(textOf(path)).replace(/import[^;]+;/g, '');
  const listeners = [...code.matchAll(/(\w+\.\w+)\.addListener\(/g)];
  const handlers = [...code.matchAll(/\bopenAndRead(Selection)?\b/g)].map(
    ({ index }) => listeners.findLast((listener) => listener.index < index)?.[1],
  );
  expect([...new Set(handlers)]).toEqual(expected);
});

test('what reads on a click has no timer that comes back, no alarm', () => {
  const reach = filesWith(/\b(executeScript|openAndHandOver|openAndRead)\b/);
  const again = reach.filter((path) => /\bsetInterval\b|\balarms\b/.test(textOf(path)));
  expect(again).toEqual([]);
});

test('a chart is read again by a press only', () => {
  const code = withoutComments(textOf('components/parts/chart-changed.tsx'));
  expect(code.match(/\breadAgain\(\)/g)).toHaveLength(2);
  expect(code).toContain('onPress={() => void readAgain()}');
});

test('the hint looks and says yes or no: it has no reader and hands nothing over', () => {
  const hint = CODE.filter(
    (path) => path.startsWith('lib/hint/') || path === 'entrypoints/hint.ts',
  );
  const reads = hint.filter((path) => /\breadChart\b|\bPatientReading\b/.test(textOf(path)));
  expect(reads).toEqual([]);
});
