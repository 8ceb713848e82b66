import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checked, smallTexts } from './broken-pack.ts';

type Json = unknown;

/** What an author, or somebody hostile, may write anywhere. */
const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom('constructor', '__proto__', 'toString', '', '91001', '2026-13-45', 'oui', null),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Every place of a document: keys and positions. */
function placesIn(content: Json, at: (string | number)[] = []): (string | number)[][] {
  if (typeof content !== 'object' || content === null) return [at];
  return [
    at,
    ...Object.entries(content).flatMap(([key, inner]) =>
      placesIn(inner, [...at, Array.isArray(content) ? Number(key) : key]),
    ),
  ];
}

function replaced(content: Json, [step, ...rest]: readonly (string | number)[], by: Json): Json {
  if (step === undefined) return by;
  if (Array.isArray(content)) {
    return content.map((each: Json, at) => (at === step ? replaced(each, rest, by) : each));
  }
  const object = content as Record<string, Json>; // the place was found in it
  return { ...object, [step]: replaced(object[step], rest, by) };
}

const texts = [...smallTexts()];
const places = texts.flatMap(([file, text]) =>
  placesIn(JSON.parse(text)).map((at) => ({ file, at })),
);

test('whatever is written in a pack, the analysis answers, and places every finding', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), value, ({ file, at }, by) => {
      const changed = new Map(texts);
      const content: Json = JSON.parse(changed.get(file) ?? 'null');
      changed.set(file, JSON.stringify(replaced(content, at, by), null, 2));
      for (const finding of checked(changed).findings) {
        const lines = changed.get(finding.file)?.split('\n').length ?? 1;
        expect(finding.line).toBeGreaterThanOrEqual(1);
        expect(finding.line).toBeLessThanOrEqual(lines);
        expect(finding.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 400 },
  );
});

test.each([5e-324, 0.5, 131, 1e300, -1])(
  '« an age bound of %s » is a finding: an age is counted in whole years',
  (bound) => {
    const file = 'regions/essonne/protocols.json';
    const at = ['protocols', 0, 'when', 'age', 'from'];
    const changed = new Map(texts);
    const content = replaced(JSON.parse(changed.get(file) ?? 'null'), at, bound);
    changed.set(file, JSON.stringify(content, null, 2));
    expect(checked(changed).findings).toContainEqual(
      expect.objectContaining({ file, severity: 'error' }),
    );
  },
);

test('any text at all is answered', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const changed = new Map(texts).set('national/lexicon.json', text);
      expect(checked(changed).reached).toBeTypeOf('string');
    }),
    { numRuns: 100 },
  );
});
