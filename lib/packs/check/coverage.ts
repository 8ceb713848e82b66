import { UNSURE } from '../../domain/checklist.ts';
import { Setting } from '../../domain/condition.ts';
import type { ActorStatus } from '../../domain/orientation.ts';
import type { Pack } from '../../domain/pack.ts';
import { statusesOf } from '../../domain/shortlist.ts';
import { leavesIn } from './conditions-in.ts';
import { note, quoted, warning } from './fault.ts';
import type { Fault } from './finding.ts';
import type { ActorCoverage, Coverage, QuestionCoverage } from './pack-report.ts';
import type { PlayedCase } from './play-cases.ts';
import type { ParsedFiles } from '../parse-files.ts';

/** Where ages begin to matter: small child, child, adolescent, adult, 60 and more, 75 and more. */
const AGE_BANDS = [0, 6, 13, 18, 60, 75];

/** Counts what the reference cases exercise. */
export function coverageOf(pack: Pack, played: readonly PlayedCase[]): Coverage {
  const ruled = new Set(pack.rules.map(({ actor }) => actor));
  const today = pack.actors.filter(({ family }) => family !== 'historique');
  const actors = new Map(
    today.map(({ key }) => [
      key,
      { actor: key, ruled: ruled.has(key), statuses: NO_STATUS(), preemption: 0, first: 0 },
    ]),
  );
  for (const { list, numbers } of played) {
    const statuses = statusesOf(list);
    for (const [key, status] of statuses) count(actors.get(key)?.statuses, status);
    for (const number of numbers) count(actors.get(number), 'preemption');
    count(actors.get(numbers[0] ?? list.entries[0]?.actor ?? ''), 'first');
  }
  for (const { statuses } of actors.values()) {
    statuses.silent = Object.values(statuses).reduce((left, told) => left - told, played.length);
  }
  return {
    cases: played.length,
    actors: [...actors.values()],
    questions: questionsOf(pack, played),
    settings: Setting.options.map((setting) => ({
      setting,
      cases: played.filter(({ given }) => given.context.setting === setting).length,
    })),
    ages: agesOf(played),
  };
}

const NO_STATUS = (): Record<ActorStatus, number> => ({
  recommended: 0,
  'to-confirm': 0,
  link: 0,
  'set-aside': 0,
  latent: 0,
  silent: 0,
});

function count<K extends string>(counts: Record<K, number> | undefined, key: K): void {
  if (counts) counts[key] += 1;
}

function questionsOf({ checklist }: Pack, played: readonly PlayedCase[]): QuestionCoverage[] {
  const counts = new Map(
    checklist.questions.map((question) => {
      const ids =
        question.kind === 'yes-no' ? ['oui', 'non'] : question.options.map(({ id }) => id);
      const options = Object.fromEntries(ids.map((id) => [id, 0]));
      return [question.id, { question: question.id, answered: 0, unsure: 0, options }];
    }),
  );
  for (const { given } of played) {
    for (const [id, answer] of Object.entries(given.answers)) {
      const counted = counts.get(id);
      if (!counted) continue;
      counted.answered += 1;
      for (const option of [answer].flat()) {
        if (option === UNSURE) counted.unsure += 1;
        else counted.options[option] = (counted.options[option] ?? 0) + 1;
      }
    }
  }
  return [...counts.values()];
}

function agesOf(played: readonly PlayedCase[]): Coverage['ages'] {
  const ages = played.map(({ given }) => given.context.age);
  const bands = AGE_BANDS.map((from, position) => {
    const under = AGE_BANDS[position + 1] ?? null;
    const cases = ages.filter(
      (age) => age !== null && age >= from && (under === null || age < under),
    ).length;
    return { from, under, cases };
  });
  return [...bands, { from: null, under: null, cases: ages.filter((age) => age === null).length }];
}

/** Actors that no case lists, and statuses that the examples of a rule show and no case does. */
export function coverageFaults(files: ParsedFiles, coverage: Coverage): Fault[] {
  const byActor = new Map(coverage.actors.map((each) => [each.actor, each]));
  const unreached = files.entries('actors').flatMap(({ path, content: { key } }) => {
    const covered = byActor.get(key);
    if (!covered || isReached(covered)) return [];
    if (awaitsDirectory(files, key)) {
      const message = `Aucun cas ne peut mener à ${quoted(key)} tant qu’aucun annuaire n’en déclare.`;
      return [note('actor-undeclared', path, ['key'], message)];
    }
    const message = `Aucun cas de référence ne mène à ${quoted(key)}\u00a0: en écrire un.`;
    return [warning('actor-unreached', path, ['key'], message)];
  });
  const partial = files.entries('rules').flatMap(({ path, content: { actor, examples } }) => {
    const covered = byActor.get(actor);
    if (!covered || awaitsDirectory(files, actor)) return [];
    const shown = new Set(examples.map(({ gives }) => gives));
    const missing = [...shown].filter((status) => covered.statuses[status] === 0);
    if (missing.length === 0) return [];
    const message = `Aucun cas de référence ne montre ${quoted(actor)} en ${missing.join(', ')}.`;
    return [note('rule-uncovered-status', path, ['examples'], message)];
  });
  return [...unreached, ...partial];
}

function isReached({ statuses, preemption }: ActorCoverage): boolean {
  return statuses.recommended + statuses['to-confirm'] + statuses.link + preemption > 0;
}

/** The rule of the actor wants one declared in the commune, and no directory has any. */
function awaitsDirectory(files: ParsedFiles, actor: string): boolean {
  const rule = files.all('rules').find((each) => each.actor === actor);
  const wanted = leavesIn(rule).flatMap(({ condition }) =>
    'declared' in condition ? [condition.declared] : [],
  );
  const known = new Set(
    files.all('instances').flatMap(({ instances }) => instances.map(({ kind }) => kind)),
  );
  return wanted.includes(actor) && !known.has(actor);
}
