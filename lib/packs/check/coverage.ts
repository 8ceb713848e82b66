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
  const statuses = played.map(({ list }) => statusesOf(list));
  const firsts = played.map(({ list, numbers }) => numbers[0] ?? list.entries[0]?.actor);
  const ruled = new Set(pack.rules.map(({ actor }) => actor));
  const today = pack.actors.filter(({ family }) => family !== 'historique');
  const actors = today.map(({ key }): ActorCoverage => {
    const counts: Record<ActorStatus, number> = {
      recommended: 0,
      'to-confirm': 0,
      link: 0,
      'set-aside': 0,
      latent: 0,
      silent: 0,
    };
    for (const each of statuses) counts[each.get(key) ?? 'silent'] += 1;
    return {
      actor: key,
      ruled: ruled.has(key),
      statuses: counts,
      preemption: played.filter(({ numbers }) => numbers.includes(key)).length,
      first: firsts.filter((first) => first === key).length,
    };
  });
  return {
    cases: played.length,
    actors,
    questions: pack.checklist.questions.map((question) => questionCoverage(question, played)),
    settings: Setting.options.map((setting) => ({
      setting,
      cases: played.filter(({ given }) => given.context.setting === setting).length,
    })),
    ages: agesOf(played),
  };
}

function questionCoverage(
  question: Pack['checklist']['questions'][number],
  played: readonly PlayedCase[],
): QuestionCoverage {
  const answers = played.flatMap(({ given }) => given.answers[question.id] ?? []);
  const given = played.filter(({ given: { answers: all } }) => question.id in all);
  const ids = question.kind === 'yes-no' ? ['oui', 'non'] : question.options.map(({ id }) => id);
  return {
    question: question.id,
    answered: given.length,
    unsure: answers.filter((answer) => answer === UNSURE).length,
    options: Object.fromEntries(
      ids.map((id) => [id, answers.filter((answer) => answer === id).length]),
    ),
  };
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
