import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders that hold nothing written by hand. */
const SKIPPED = new Set(['.git', 'node_modules', '.output', '.wxt', '.cache', '.play', 'coverage']);

/** Every file of the repository, from its root, with `/`. */
export function allFiles(folder: string = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : allFiles(path);
    return [relative(ROOT, path).split(sep).join('/')];
  });
}

/** The code, in these top folders. */
export function codeFiles(...folders: string[]): string[] {
  return allFiles().filter(
    (path) =>
      /\.(ts|tsx|mjs|js)$/.test(path) &&
      !path.startsWith('bench/') &&
      (folders.length === 0 || folders.some((folder) => path.startsWith(`${folder}/`))),
  );
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The code alone: comments go, line breaks stay. Text in quotes that looks like a comment stays. */
export function withoutComments(code: string): string {
  return code.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/[^\n]*/g,
    (found, quoted?: string) => quoted ?? found.replace(/[^\n]/g, ''),
  );
}

/** `path:line: what` for each match, so that a failing test points at the place. */
export function findings(path: string, code: string, pattern: RegExp): string[] {
  const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return [...code.matchAll(global)].map((match) => {
    const line = code.slice(0, match.index).split('\n').length;
    return `${path}:${line}: ${match[0].trim()}`;
  });
}
