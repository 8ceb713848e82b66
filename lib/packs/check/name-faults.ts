import type { ParsedFiles } from '../parse-files.ts';
import type { PackFileKind } from '../pack-files.ts';
import { error, quoted } from './fault.ts';
import type { Fault } from './finding.ts';

/** Files without which there is no national knowledge. */
const NEEDED = {
  national: 'national/pack.json',
  checklist: 'national/checklist.json',
  policy: 'national/policy.json',
  form: 'national/referral-form.json',
  geography: 'national/geography.json',
  sources: 'national/sources.json',
  lines: 'national/lines.json',
  admission: 'national/admission.json',
  notice: 'national/notice.json',
} as const satisfies Partial<Record<PackFileKind, string>>;

interface Named {
  /** What must not be named twice alike: the kind of thing, and its place when names are local. */
  among: string;
  name: string;
  file: string;
  at: readonly (string | number)[];
}

/** Files that are missing or misnamed, and names given twice. */
export function nameFaults(files: ParsedFiles): Fault[] {
  return [...missingFiles(files), ...repeated(files), ...misnamed(files)];
}

/** The needed files of the national pack that are not there. */
export function missingFiles(files: ParsedFiles): Fault[] {
  return Object.entries(NEEDED).flatMap(([kind, path]) =>
    // Keys of the constant object above.
    files.all(kind as PackFileKind).length > 0
      ? []
      : [error('file-missing', path, [], 'Ce fichier du socle national manque.')],
  );
}

function misnamed(files: ParsedFiles): Fault[] {
  const stem = (path: string) => /([^/]+)\.json$/.exec(path)?.[1] ?? '';
  const folder = (path: string) => path.split('/').at(-2) ?? '';
  const named = [
    ...files
      .entries('rules')
      .map(({ path, content }) => [path, 'actor', content.actor, stem(path)]),
    ...files.entries('actors').map(({ path, content }) => [path, 'key', content.key, stem(path)]),
    ...files.entries('cases').map(({ path, content }) => [path, 'id', content.id, stem(path)]),
    ...files
      .entries('regions')
      .map(({ path, content }) => [path, 'name', content.name, folder(path)]),
  ] as const;
  return named.flatMap(([path = '', key = '', name = '', expected = '']) =>
    name === expected
      ? []
      : [
          error(
            'file-misnamed',
            path,
            [key],
            `Ce fichier ou son dossier devrait porter le nom ${quoted(name)}\u00a0: c’est par lui qu’on le retrouve.`,
          ),
        ],
  );
}

function repeated(files: ParsedFiles): Fault[] {
  const seen = new Set<string>();
  return namesIn(files).flatMap(({ among, name, file, at }) => {
    const known = `${among} ${name}`;
    if (!seen.has(known)) {
      seen.add(known);
      return [];
    }
    const message = `L’identifiant ${quoted(name)} est déjà pris (${among})\u00a0: en choisir un autre.`;
    return [error('id-repeated', file, at, message)];
  });
}

function namesIn(files: ParsedFiles): Named[] {
  const list = (
    among: string,
    file: string,
    at: readonly (string | number)[],
    ids: readonly string[],
    key: string,
  ): Named[] => ids.map((name, position) => ({ among, name, file, at: [...at, position, key] }));
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  return [
    ...files
      .entries('rules')
      .map(({ path, content }) => named('règle', path, 'actor', content.actor)),
    ...files
      .entries('actors')
      .map(({ path, content }) => named('acteur', path, 'key', content.key)),
    ...files.entries('cases').map(({ path, content }) => named('cas', path, 'id', content.id)),
    ...files
      .entries('regions')
      .map(({ path, content }) => named('paquet', path, 'name', content.name)),
    ...[...files.entries('checklist'), ...files.entries('questions')].flatMap(
      ({ path, content: { questions } }) => [
        ...list('question', path, ['questions'], ids(questions), 'id'),
        ...questions.flatMap((question, at) =>
          question.kind === 'yes-no'
            ? []
            : list(
                `option de ${question.id}`,
                path,
                ['questions', at, 'options'],
                ids(question.options),
                'id',
              ),
        ),
      ],
    ),
    ...files
      .entries('questions')
      .flatMap(({ path, content }) =>
        Object.entries(content.options).flatMap(([question, options]) =>
          list(`option de ${question}`, path, ['options', question], ids(options), 'id'),
        ),
      ),
    ...files
      .entries('instances')
      .flatMap(({ path, content }) =>
        list('acteur local', path, ['instances'], ids(content.instances), 'id'),
      ),
    ...files
      .entries('protocols')
      .flatMap(({ path, content }) =>
        list('cas d’usage', path, ['protocols'], ids(content.protocols), 'id'),
      ),
    ...files
      .entries('admission')
      .flatMap(({ path, content }) => list('tâche', path, ['tasks'], ids(content.tasks), 'id')),
    ...files
      .entries('lexicon')
      .flatMap(({ path, content }) => list('besoin', path, ['needs'], ids(content.needs), 'id')),
    ...files
      .entries('invariants')
      .flatMap(({ path, content }) =>
        list('loi', path, ['invariants'], ids(content.invariants), 'id'),
      ),
    ...files.entries('lines').flatMap(({ path, content }) =>
      list(
        'numéro',
        path,
        ['lines'],
        content.lines.map(({ key }) => key),
        'key',
      ),
    ),
    ...files
      .entries('form')
      .flatMap(({ path, content }) => [
        ...list('bloc', path, ['blocks'], ids(content.blocks), 'id'),
        ...content.blocks.flatMap(({ fields }, at) =>
          list('champ', path, ['blocks', at, 'fields'], ids(fields), 'id'),
        ),
      ]),
  ];
}

function named(among: string, file: string, key: string, name: string): Named {
  return { among, name, file, at: [key] };
}
