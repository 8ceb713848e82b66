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
  const kinds = codeFiles('lib/packs/check', 'lib/packs/proofs').flatMap((path) =>
    [
      ...textOf(path).matchAll(
        /\b(?:error|warning|note|told|found|code:)\(?\s*'([a-z]+(?:-[a-z]+)+)'/g,
      ),
    ].map(([, code]) => code),
  );
  // What no small file provokes: see read-texts.test.ts, and the limit of prove.test.ts.
  const elsewhere = ['file-too-large', 'law-unproved'];
  const written = [...new Set(kinds)].filter((code) => !elsewhere.includes(code ?? ''));
  expect(kinds.length).toBeGreaterThan(30);
  expect(written.filter((code) => code === undefined || !planted.has(code))).toEqual([]);
});

test('each finding is a French sentence that can be read alone', () => {
  const messages = brokenPacks.flatMap((name) =>
    checked(brokenTexts(name)).findings.map(({ message }) => message),
  );
  expect(messages.filter((message) => !/^[A-ZÀÉÎ«].*\.$/su.test(message))).toEqual([]);
});
