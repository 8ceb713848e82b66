import { describe, expect, test } from 'vitest';
import { allFiles, codeFiles, findings, textOf, withoutComments } from './repository.ts';

/** Letters around a straight apostrophe, or a sign without its no-break space: never on a screen. */
const FAULTS: [string, RegExp, string][] = [
  ['a straight apostrophe', /[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ][^'"`\n]*/u, '’ (U+2019)'],
  ['an ordinary space before : ; ? ! »', /[^\s"'`] [:;?!»](?=[\s"'`<.,)]|$)/mu, 'U+00A0'],
  ['no space before ; ? ! »', /[\wÀ-ÿ)][;?!»](?=\s|$)/mu, 'U+00A0'],
  ['an ordinary space after «', /« /u, 'U+00A0'],
];

describe('French on screen', () => {
  const shown = new Map<string, string>();
  // Sentences of the product are in components/text; failures and document texts are said in lib.
  for (const path of codeFiles('components', 'lib')) {
    shown.set(path, quotedTexts(withoutComments(textOf(path))).join('\n'));
  }
  // Names of places stay as the INSEE writes them.
  const packs = allFiles().filter((each) => /^packs\/.*(?<!geography)\.json$/.test(each));
  for (const path of packs) {
    const parsed: unknown = JSON.parse(textOf(path));
    shown.set(path, sentences(parsed).join('\n'));
  }

  test.each(FAULTS)('has no %s', (_name, pattern, instead) => {
    const found = [...shown].flatMap(([path, text]) => findings(path, text, pattern));
    expect(found, `use ${instead}`).toEqual([]);
  });

  test.each([
    ["l'aide", true],
    ['l’aide', false],
    ['Pourquoi ?', true],
    ['Pourquoi\u00a0?', false],
    ['Pourquoi?', true],
    ['à noter : oui', true],
    ['à noter\u00a0: oui', false],
    ['« oui\u00a0»', true],
    ['«\u00a0oui\u00a0»', false],
    ['à 10:30, voir https://exemple.fr', false],
  ])('« %s » is a fault: %s', (text, faulty) => {
    expect(FAULTS.some(([, pattern]) => pattern.test(text))).toBe(faulty);
  });
});

/** Text between quotes in code, with its escapes read, placeholders of templates taken out. */
function quotedTexts(code: string): string[] {
  const quoted = /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g;
  return (
    [...code.matchAll(quoted)]
      // A placeholder that holds a template ends at that template's first quote.
      .map((match) => (match[1] ?? match[2] ?? match[3] ?? '').replace(/\$\{[^}]*(?:\}|$)/g, 'x'))
      .map((text) =>
        text.replace(/\\u([0-9a-f]{4})/gi, (_all, hex) => String.fromCharCode(parseInt(hex, 16))),
      )
      .filter((text) => isSentence(text) && !isStyle(text))
  );
}

/** Every string of a JSON file that is meant to be read; addresses and titles of pages are not ours. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return isSentence(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(sentences);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['url', 'publisher', '$schema', 'kind'].includes(key) ? [] : sentences(inner),
  );
}

function isSentence(text: string): boolean {
  return /[A-Za-zÀ-ÿ]/.test(text) && /\s/u.test(text) && !/^https?:/.test(text);
}

/** Style rules in a template: their signs follow another grammar. */
function isStyle(text: string): boolean {
  return /\{[^{}]*[\w-]+:[^{}]*\}/.test(text);
}
