import type { Question } from '../../domain/checklist.ts';
import type { ActorFiche } from '../../domain/panorama.ts';
import type { ParsedFiles } from '../parse-files.ts';

/** A question with the options that every pack gives it, and where it is written. */
export interface KnownQuestion {
  question: Question;
  options: ReadonlySet<string>;
  file: string;
  at: readonly (string | number)[];
}

/** Every name that a pack may refer to. */
export interface Universe {
  actors: ReadonlyMap<string, ActorFiche>;
  /** Kinds of directory records: an actor's own key, or what its fiche says. */
  kinds: ReadonlySet<string>;
  questions: ReadonlyMap<string, KnownQuestion>;
  definitions: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  /** Names of the packs. */
  packs: ReadonlySet<string>;
  tasks: ReadonlySet<string>;
  needs: ReadonlySet<string>;
  departements: ReadonlySet<string>;
}

/** Gathers the names of a set of packs. */
export function universeOf(files: ParsedFiles): Universe {
  const actors = new Map(files.all('actors').map((fiche) => [fiche.key, fiche]));
  const [policy] = files.all('policy');
  const [national] = files.all('national');
  const [geography] = files.all('geography');
  return {
    actors,
    kinds: new Set([...actors.values()].map(({ key, instances }) => instances ?? key)),
    questions: questionsOf(files),
    definitions: new Set(Object.keys(policy?.definitions ?? {})),
    sources: new Set(files.all('sources').flatMap((sources) => Object.keys(sources))),
    groups: new Set(policy?.ranking.orders.flatMap(({ groups }) => groups)),
    packs: new Set([
      ...(national ? [national.name] : []),
      ...files.all('regions').map(({ name }) => name),
    ]),
    tasks: new Set(files.all('admission').flatMap(({ tasks }) => tasks.map(({ id }) => id))),
    needs: new Set(files.all('lexicon').flatMap(({ needs }) => needs.map(({ id }) => id))),
    departements: new Set(Object.keys(geography?.departements ?? {})),
  };
}

function questionsOf(files: ParsedFiles): ReadonlyMap<string, KnownQuestion> {
  const added = files.all('questions');
  const written = [
    ...files.entries('checklist').map(({ path, content }) => ({ path, own: content.questions })),
    ...files.entries('questions').map(({ path, content }) => ({ path, own: content.questions })),
  ];
  return new Map(
    written.flatMap(({ path, own }) =>
      own.map((question, position): [string, KnownQuestion] => {
        const regional = added.flatMap(({ options }) => options[question.id] ?? []);
        const options = question.kind === 'yes-no' ? [] : [...question.options, ...regional];
        const ids = question.kind === 'yes-no' ? ['oui', 'non'] : options.map(({ id }) => id);
        const at = ['questions', position];
        return [question.id, { question, options: new Set(ids), file: path, at }];
      }),
    ),
  );
}
