import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packs = fileURLToPath(new URL('../../packs/', import.meta.url));

/** The parsed content of one file of knowledge, for any editor; `path` is relative to `packs/`. */
export function readKnowledge(path: string): unknown {
  return JSON.parse(readFileSync(packs + path, 'utf8'), (key, value: unknown) =>
    key === '$schema' ? undefined : value,
  );
}

/** Names in one folder of `packs/`, in alphabetical order. */
export function listKnowledge(folder: string): string[] {
  return readdirSync(packs + folder).sort();
}

/** Every string of a JSON value, with its path: `instances.0.label`. */
export function* stringsOf(value: unknown, at = ''): Generator<{ at: string; text: string }> {
  if (typeof value === 'string') yield { at, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* stringsOf(part, at === '' ? key : `${at}.${key}`);
}

const address = /^(https?:\/\/|[^\s@]+@)\S+$/;
const faults: readonly [string, RegExp][] = [
  ['straight apostrophe or quote', /['"]/],
  ['no no-break space before : ; ? !', /(?<![\u00a0\u202f])[:;?!]/],
  ['no no-break space inside « »', /«(?!\u00a0)|(?<!\u00a0)»/],
  ['double or trailing space', / {2}|^\s|\s$/],
];

/** What a text gets wrong in French typography; addresses of the web are not texts. */
export function typographyFaults(text: string): string[] {
  if (address.test(text)) return [];
  return faults.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault);
}
