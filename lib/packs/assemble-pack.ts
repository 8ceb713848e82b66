import type { Question } from '../domain/checklist.ts';
import { failed, type Failure, type Result, success } from '../domain/failure.ts';
import type { Pack } from '../domain/pack.ts';
import { schemaFault } from '../domain/schema-fault.ts';
import { brokenReference } from './cross-references.ts';
import { PACK_FILES, type PackFile, type PackFileKind } from './pack-files.ts';

/**
 * Parses the files of `packs/` and merges every region into the national knowledge. Keys of `files`
 * are paths below `packs/`; files of no known kind are ignored, except `.json` files at an
 * unexpected place, which are refused so that nothing is dropped by a misspelt name.
 * The first fault refuses the whole: `pack-invalid` with file, path and reason.
 */
export function assemblePack(files: ReadonlyMap<string, unknown>): Result<Pack> {
  const stray = [...files.keys()].find((path) => !isCase(path) && !kindOf(path));
  if (stray) return failed(invalid(stray, '', 'fichier inattendu à cet endroit'));
  const parsed = parseAll(files);
  if (!parsed.ok) return parsed;
  const one = <K extends PackFileKind>(kind: K) => parsed.value.all(kind)[0];
  const [national, checklist, policy, form] = [
    one('national'),
    one('checklist'),
    one('policy'),
    one('form'),
  ];
  const [geography, sources, lines] = [one('geography'), one('sources'), one('lines')];
  if (!national || !checklist || !policy || !form || !geography || !sources || !lines) {
    return failed(invalid('national', '', 'un fichier du socle national manque'));
  }
  const order = new Map(national.actorOrder.map((key, rank) => [key, rank]));
  const pack: Pack = {
    name: national.label,
    version: national.version,
    date: national.date,
    checklist: {
      ...checklist,
      questions: withRegionalOptions(checklist.questions, parsed.value.all('questions')),
    },
    policy,
    rules: parsed.value.all('rules'),
    actors: parsed.value
      .all('actors')
      .toSorted((a, b) => (order.get(a.key) ?? Infinity) - (order.get(b.key) ?? Infinity)),
    lines: lines.lines,
    instances: parsed.value.all('instances').flatMap(({ instances }) => instances),
    geography,
    form,
    sources: Object.fromEntries(
      Object.entries(sources).map(([tag, { title, url }]) => [tag, { title, url }]),
    ),
    gaps: Object.fromEntries(
      parsed.value
        .all('regions')
        .flatMap(({ departements, gaps }) => departements.map((code) => [code, gaps])),
    ),
  };
  const broken = brokenReference(pack, national.actorOrder);
  return broken ? failed({ code: 'pack-invalid', ...broken }) : success(pack);
}

interface Parsed {
  all<K extends PackFileKind>(kind: K): PackFile<K>[];
}

function parseAll(files: ReadonlyMap<string, unknown>): Result<Parsed> {
  const found = new Map<PackFileKind, unknown[]>();
  for (const [path, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const kind = kindOf(path);
    if (!kind) continue;
    const read = PACK_FILES[kind].schema.safeParse(content);
    if (!read.success) {
      return failed({ code: 'pack-invalid', file: path, ...schemaFault(read.error) });
    }
    found.set(kind, [...(found.get(kind) ?? []), read.data]);
  }
  // Each list was filled by the schema of its own kind, just above.
  return success({
    all: <K extends PackFileKind>(kind: K) => (found.get(kind) ?? []) as PackFile<K>[],
  });
}

function withRegionalOptions(
  questions: readonly Question[],
  regions: readonly PackFile<'questions'>[],
): Question[] {
  return questions.map((question) => {
    if (question.kind === 'yes-no') return question;
    const added = regions.flatMap((region) => region[question.id] ?? []);
    const last = question.options.filter(({ catchAll }) => catchAll);
    const own = question.options.filter(({ catchAll }) => !catchAll);
    return { ...question, options: [...own, ...added, ...last] };
  });
}

function kindOf(path: string): PackFileKind | undefined {
  const kinds = Object.keys(PACK_FILES) as PackFileKind[]; // keys of a constant object
  return kinds.find((kind) => PACK_FILES[kind].path.test(path));
}

function isCase(path: string): boolean {
  return path.startsWith('national/cases/') || path.startsWith('ehr/');
}

function invalid(file: string, at: string, reason: string): Failure {
  return { code: 'pack-invalid', file, at, reason };
}
