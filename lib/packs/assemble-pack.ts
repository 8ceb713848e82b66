import type { Question } from '../domain/checklist.ts';
import type { Condition } from '../domain/condition.ts';
import { failed, type Result, success } from '../domain/failure.ts';
import type { Pack, PackPart } from '../domain/pack.ts';
import { pathText } from './check/path-text.ts';
import { referenceFaults } from './cross-references.ts';
import { inItsArea, withProtocols } from './merge-protocols.ts';
import type { PackFile } from './pack-files.ts';
import { type ParsedFiles, parseFiles } from './parse-files.ts';

/**
 * Parses the files of `packs/` and merges every region into the national knowledge. The first fault
 * refuses the whole: `pack-invalid` with file, path and reason.
 */
export function assemblePack(files: ReadonlyMap<string, unknown>): Result<Pack> {
  const parsed = parseFiles(files);
  return parsed.ok ? assembleParsed(parsed.value) : parsed;
}

/** The same, from files that already fit their schemas. */
export function assembleParsed(files: ParsedFiles): Result<Pack> {
  const merged = mergeFiles(files);
  if (!merged) {
    const reason = 'un fichier du socle national manque';
    return failed({ code: 'pack-invalid', file: 'national', at: '', reason });
  }
  const [fault] = referenceFaults(files);
  if (!fault) return success(merged.pack);
  const { file, at, message } = fault;
  return failed({ code: 'pack-invalid', file, at: pathText(at), reason: message });
}

/** The merge alone, references unchecked; null when a national file is missing. */
export function mergeFiles(files: ParsedFiles): { pack: Pack; actorOrder: string[] } | null {
  const [[national], [checklist], [policy]] = [
    files.all('national'),
    files.all('checklist'),
    files.all('policy'),
  ];
  const [[form], [geography], [sources], [lines], [admission], [notice]] = [
    files.all('form'),
    files.all('geography'),
    files.all('sources'),
    files.all('lines'),
    files.all('admission'),
    files.all('notice'),
  ];
  if (!national || !checklist || !policy || !form || !geography || !sources) return null;
  if (!lines || !admission || !notice) return null;
  const order = new Map(national.actorOrder.map((key, rank) => [key, rank]));
  const regions = files.all('regions');
  const protocols = files
    .entries('protocols')
    .flatMap(({ path, content }) =>
      content.protocols.map((protocol) => inItsArea(protocol, folderOf(path))),
    );
  const pack: Pack = {
    name: national.label,
    version: national.version,
    date: national.date,
    parts: [nationalPart(national), ...regions.map(regionPart)],
    checklist: { ...checklist, questions: withRegionalQuestions(checklist.questions, files) },
    policy,
    rules: withProtocols(files.all('rules'), protocols),
    actors: files
      .all('actors')
      .map(({ card: _apart, ...kind }) => kind)
      .toSorted((a, b) => (order.get(a.key) ?? Infinity) - (order.get(b.key) ?? Infinity)),
    lines: lines.lines,
    notice,
    secureMail: files.all('mailboxes').flatMap(({ domains }) => domains),
    instances: files.all('instances').flatMap(({ instances }) => instances),
    protocols,
    admission,
    geography,
    form,
    sources: Object.fromEntries(
      Object.entries(sources).map(([tag, { title, url }]) => [tag, { title, url }]),
    ),
    gaps: Object.fromEntries(
      regions.flatMap(({ departements, gaps }) => departements.map((code) => [code, gaps])),
    ),
  };
  return { pack, actorOrder: national.actorOrder };
}

function nationalPart({ name, label, version, date }: PackFile<'national'>): PackPart {
  return { name, label, version, date, covers: [{ level: 'national', code: 'FR' }] };
}

function regionPart({ name, label, version, date, covers }: PackFile<'regions'>): PackPart {
  return { name, label, version, date, covers };
}

/** `regions/<name>/protocols.json` to `<name>`: a folder bears the name of its pack. */
function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** Options of a region join their question before « autre »; its own questions open in its area only. */
function withRegionalQuestions(national: readonly Question[], files: ParsedFiles): Question[] {
  const regions = files.entries('questions');
  const completed = national.map((question) => {
    if (question.kind === 'yes-no') return question;
    const added = regions.flatMap(({ content }) => content.options[question.id] ?? []);
    const last = question.options.filter(({ catchAll }) => catchAll);
    const own = question.options.filter(({ catchAll }) => !catchAll);
    return { ...question, options: [...own, ...added, ...last] };
  });
  const own = regions.flatMap(({ path, content }) =>
    content.questions.map((question) => {
      const here: Condition = { coveredBy: folderOf(path) };
      const opensIf: Condition = question.opensIf ? { all: [here, question.opensIf] } : here;
      return { ...question, opensIf };
    }),
  );
  return [...completed, ...own];
}
