import type { ParsedFiles } from '../parse-files.ts';

/** Where an actor is named by its key outside conditions. */
export interface ActorNaming {
  file: string;
  at: readonly (string | number)[];
  actor: string;
  /** The place proposes the actor to somebody, so that it must be one of today. */
  proposes: boolean;
}

type At = ActorNaming['at'];

/** Every place of a set of packs that names an actor. */
export function actorNamings(files: ParsedFiles): ActorNaming[] {
  const { name, list } = namers();
  return [
    ...files
      .entries('national')
      .flatMap(({ path, content }) => list(path, ['actorOrder'], content.actorOrder, false)),
    ...files
      .entries('actors')
      .flatMap(({ path, content: { becomes } }) =>
        becomes === undefined ? [] : [name(path, ['becomes'], becomes)],
      ),
    ...files
      .entries('rules')
      .flatMap(({ path, content: { actor, tryBefore, examples } }) => [
        name(path, ['actor'], actor),
        ...tryBefore.flatMap((step, at) =>
          step.actor === undefined ? [] : [name(path, ['tryBefore', at, 'actor'], step.actor)],
        ),
        ...examples.flatMap(({ declares = [] }, at) =>
          list(path, ['examples', at, 'declares'], declares, false),
        ),
      ]),
    ...files
      .entries('protocols')
      .flatMap(({ path, content }) =>
        content.protocols.map(({ actor }, at) => name(path, ['protocols', at, 'actor'], actor)),
      ),
    ...files
      .entries('admission')
      .flatMap(({ path, content }) =>
        content.tasks.flatMap(({ actor }, at) =>
          actor === undefined ? [] : [name(path, ['tasks', at, 'actor'], actor)],
        ),
      ),
    ...files
      .entries('lexicon')
      .flatMap(({ path, content }) =>
        content.entries.flatMap(({ meanings }, entry) =>
          meanings.flatMap(({ actor }, at) =>
            actor === null ? [] : [name(path, ['entries', entry, 'meanings', at, 'actor'], actor)],
          ),
        ),
      ),
    ...files
      .entries('regions')
      .flatMap(({ path, content }) => [
        ...content.stated.flatMap(({ kind, together }, at) => [
          name(path, ['stated', at, 'kind'], kind),
          ...list(path, ['stated', at, 'together'], together, true),
        ]),
        ...list(path, ['complete'], content.complete, true),
      ]),
    ...files
      .entries('lines')
      .flatMap(({ path, content }) =>
        content.lines.map(({ key }, at) => name(path, ['lines', at, 'key'], key)),
      ),
    ...files
      .entries('form')
      .flatMap(({ path, content }) =>
        content.draft.supports.map(({ actor }, at) =>
          name(path, ['draft', 'supports', at, 'actor'], actor),
        ),
      ),
    ...policyNamings(files),
  ].filter(({ actor, at }) => !isKind(actor, at, files));
}

/** Directory kinds (`dac`) stand beside actor keys where territories and records are counted. */
function isKind(actor: string, at: At, files: ParsedFiles): boolean {
  const byKind = ['stated', 'complete', 'sharedTerritories', 'examples'].includes(String(at[0]));
  return byKind && files.all('actors').some(({ instances }) => instances === actor);
}

/** The same in what proves the knowledge (cases, allowances): the engine does not need it. */
export function proofNamings(files: ParsedFiles): ActorNaming[] {
  const { name, list } = namers();
  return [
    ...files
      .entries('cases')
      .flatMap(({ path, content }) => [
        name(path, ['first'], content.first),
        ...list(path, ['must'], content.must, true),
        ...list(path, ['mustNot'], content.mustNot, false),
        ...list(path, ['order'], content.order ?? [], true),
        ...list(path, ['preemption'], content.preemption ?? [], true),
      ]),
    ...files
      .entries('analysis')
      .flatMap(({ path, content }) =>
        content.sharedTerritories.map(({ kind }, at) =>
          name(path, ['sharedTerritories', at, 'kind'], kind),
        ),
      ),
  ].filter(({ actor, at }) => !isKind(actor, at, files));
}

function policyNamings(files: ParsedFiles): ActorNaming[] {
  const { name, list } = namers();
  return files.entries('policy').flatMap(({ path, content }) => {
    const { preemption, insufficient, coordination, ranking, referral } = content;
    return [
      ...preemption.natures.flatMap(({ keys, then }, row) => [
        ...keys.map(({ key }, at) =>
          name(path, ['preemption', 'natures', row, 'keys', at, 'key'], key),
        ),
        ...list(path, ['preemption', 'natures', row, 'then'], then, true),
      ]),
      ...list(path, ['preemption', 'unspecified'], preemption.unspecified, true),
      ...list(path, ['preemption', 'setsAside'], preemption.setsAside, false),
      ...list(path, ['insufficient', 'lists'], insufficient.lists, true),
      ...coordination.coordinators.flatMap(({ actors }, at) =>
        list(path, ['coordination', 'coordinators', at, 'actors'], actors, true),
      ),
      ...list(path, ['coordination', 'afterActors'], coordination.afterActors, false),
      ...list(path, ['coordination', 'alwaysFirst'], coordination.alwaysFirst, true),
      ...list(path, ['ranking', 'information'], ranking.information, true),
      ...ranking.lifts.flatMap(({ actor, before }, at) => [
        name(path, ['ranking', 'lifts', at, 'actor'], actor),
        ...list(path, ['ranking', 'lifts', at, 'before'], before, false),
      ]),
      ...ranking.follows.flatMap(({ actor, after }, at) => [
        name(path, ['ranking', 'follows', at, 'actor'], actor),
        name(path, ['ranking', 'follows', at, 'after'], after),
      ]),
      name(path, ['referral', 'actor'], referral.actor),
    ];
  });
}

function namers() {
  const name = (file: string, at: At, actor: string): ActorNaming => ({
    file,
    at,
    actor,
    proposes: true,
  });
  const list = (file: string, at: At, keys: readonly string[], proposes: boolean): ActorNaming[] =>
    keys.map((actor, position) => ({ file, at: [...at, position], actor, proposes }));
  return { name, list };
}
