import type { ParsedFiles } from '../parse-files.ts';

/** A tag of `national/sources.json`, where it is cited. */
export interface SourceTag {
  file: string;
  at: readonly (string | number)[];
  tag: string;
}

/** Every citation of a source by its tag. Directory records carry their sources in full instead. */
export function sourceTags(files: ParsedFiles): SourceTag[] {
  return [
    ...files.entries('actors').flatMap(({ path, content }) => cited(path, [], content.sources)),
    ...files.entries('notice').flatMap(({ path, content }) => cited(path, [], content.sources)),
    ...files.entries('rules').flatMap(({ path, content }) => cited(path, [], content.sources)),
    ...[...files.entries('checklist'), ...files.entries('questions')].flatMap(({ path, content }) =>
      content.questions.flatMap(({ sources }, at) => cited(path, ['questions', at], sources)),
    ),
    ...files
      .entries('admission')
      .flatMap(({ path, content }) =>
        content.tasks.flatMap(({ sources }, at) => cited(path, ['tasks', at], sources)),
      ),
    ...files
      .entries('lexicon')
      .flatMap(({ path, content }) =>
        content.entries.flatMap(({ sources }, at) => cited(path, ['entries', at], sources)),
      ),
  ];
}

/** The same in the laws of the knowledge: the engine does not need them. */
export function proofTags(files: ParsedFiles): SourceTag[] {
  return files
    .entries('invariants')
    .flatMap(({ path, content }) =>
      content.invariants.flatMap(({ sources }, at) => cited(path, ['invariants', at], sources)),
    );
}

function cited(file: string, at: SourceTag['at'], tags: readonly string[]): SourceTag[] {
  return tags.map((tag, position) => ({ file, at: [...at, 'sources', position], tag }));
}
