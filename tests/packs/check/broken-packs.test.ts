import { describe, expect, test } from 'vitest';
import { codeFiles, textOf } from '../../house/repository.ts';
import { brokenPacks, brokenTexts, checked, expectedOf, smallTexts } from './broken-pack.ts';

const expectations = brokenPacks.map((name) => [name, expectedOf(name)] as const);

test('the small pack that the broken ones are laid over has no fault', () => {
  const { findings, reached } = checked(smallTexts());
  expect({ findings, reached }).toEqual({ findings: [], reached: 'all' });
});

describe('the analysis finds exactly the planted fault, at its file and line', () => {
  test.each(expectations)('%s', (name, { findings }) => {
    const found = checked(brokenTexts(name)).findings.map(({ code, severity, file, line }) => ({
      code,
      severity,
      file,
      line,
    }));
    expect(found).toEqual(findings);
  });
});

test('every kind of finding has a broken pack', () => {
  const planted = new Set(
    expectations.flatMap(([, { findings }]) => findings.map(({ code }) => code)),
  );
  const kinds = codeFiles('lib/packs/check').flatMap((path) =>
    [
      ...textOf(path).matchAll(
        /\b(?:error|warning|note|told|found|code:)\(?\s*'([a-z]+(?:-[a-z]+)+)'/g,
      ),
    ].map(([, code]) => code),
  );
  // The only one that cannot be a file of the repository: see read-texts.test.ts.
  const written = [...new Set(kinds)].filter((code) => code !== 'file-too-large');
  expect(kinds.length).toBeGreaterThan(30);
  expect(written.filter((code) => code === undefined || !planted.has(code))).toEqual([]);
});

test('each finding is a French sentence that can be read alone', () => {
  const messages = brokenPacks.flatMap((name) =>
    checked(brokenTexts(name)).findings.map(({ message }) => message),
  );
  expect(messages.filter((message) => !/^[A-ZÀÉÎ«].*\.$/su.test(message))).toEqual([]);
});
