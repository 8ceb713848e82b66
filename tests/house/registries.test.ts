import { describe, expect, test } from 'vitest';
import { PROTOCOL } from '../../lib/messaging/protocol.ts';
import { codeFiles, textOf, withoutComments } from './repository.ts';

describe('lists and folders agree', () => {
  test('every output file is in its registry', () => {
    const registry = textOf('lib/outputs/registry.ts');
    const outputs = codeFiles('lib/outputs').filter((path) =>
      /:\s*(?:Data)?Output\b/.test(textOf(path)),
    );
    const missing = outputs.filter((path) => {
      const name = path.slice('lib/outputs/'.length);
      return name !== 'output.ts' && name !== 'registry.ts' && !registry.includes(`./${name}`);
    });
    expect(missing, 'add a line to lib/outputs/registry.ts').toEqual([]);
  });

  test('every stored item is erased by « Tout effacer »', () => {
    const items = codeFiles('lib/storage').flatMap((path) =>
      [...withoutComments(textOf(path)).matchAll(/export const (\w+): StoredItem</g)].map(
        (match) => match[1] ?? '',
      ),
    );
    const list = /STORED_ITEMS = \[([^\]]*)\]/.exec(textOf('lib/storage/erase.ts'))?.[1] ?? '';
    const erased = list.split(',').map((name) => name.trim());
    expect(items.length).toBeGreaterThan(0);
    expect(
      items.filter((name) => !erased.includes(name)),
      'add it to STORED_ITEMS',
    ).toEqual([]);
  });

  test('every message has somebody to answer it', () => {
    const served = codeFiles('lib/platform', 'entrypoints').map(textOf).join('\n');
    const deaf = Object.keys(PROTOCOL).filter((name) => !served.includes(`'${name}':`));
    expect(deaf, 'serve it, or take it out of the protocol').toEqual([]);
  });
});

describe('dependencies', () => {
  test('each one has its line of reason', () => {
    const page = textOf('docs/decisions/002-dependencies.md');
    const manifest: unknown = JSON.parse(textOf('package.json'));
    const names = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
      Object.keys(Object(Object(manifest)[group]) as Record<string, string>),
    );
    const silent = names.filter((name) => !page.includes(`\`${name}\``));
    expect(silent, 'say why in docs/decisions/002-dependencies.md').toEqual([]);
    const gone = [...page.matchAll(/^\| `([^`]+)`/gm)]
      .map((match) => match[1] ?? '')
      .filter((name) => !names.includes(name));
    expect(gone, 'no longer a dependency: take the line out').toEqual([]);
  });
});
