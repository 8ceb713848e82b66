import { expect, test } from 'vitest';
import { readTexts } from '../../../lib/packs/check/read-texts.ts';

const file = 'national/lexicon.json';
const codes = (text: string) =>
  readTexts(new Map([[file, text]])).findings.map(({ code, line, column }) => [code, line, column]);

test.each([
  ['an empty text', '', [['json-invalid', 1, 1]]],
  ['not JSON', 'bonjour', [['json-invalid', 1, 1]]],
  ['single quotes', "{\n  'needs': []\n}", [['json-invalid', 2, 3]]],
  ['two documents', '{}\n{}', [['json-invalid', 2, 1]]],
  ['a text without end', '{ "needs": "', [['json-invalid', 1, 12]]],
  ['the same key in two objects', '[{ "a": 1 }, { "a": 2 }]', []],
  ['the same key inside a text', '{ "a": "\\"a\\": 1", "b": "{" }', []],
  ['the same key twice, deep', '{ "a": [{ "b": 1,\n "b": 2 }] }', [['key-repeated', 2, 2]]],
  ['sixty-four levels', '['.repeat(64) + ']'.repeat(64), []],
  ['sixty-five levels', '['.repeat(65) + ']'.repeat(65), [['file-too-deep', 1, 1]]],
  ['brackets in a text', JSON.stringify('['.repeat(100)), []],
])('%s', (_name, text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test('a file of more than five million characters is refused unread, in one sentence', () => {
  const { contents, findings } = readTexts(new Map([[file, `"${'a'.repeat(5_000_000)}"`]]));
  expect(contents.size).toBe(0);
  expect(findings.map(({ code }) => code)).toEqual(['file-too-large']);
});

test('a million open brackets are refused at once', () => {
  const start = performance.now();
  expect(codes('['.repeat(1_000_000))).toEqual([['file-too-deep', 1, 1]]);
  expect(performance.now() - start).toBeLessThan(500);
});
