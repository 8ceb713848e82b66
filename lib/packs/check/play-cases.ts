import { type Case, parseCase } from '../../domain/case.ts';
import { holds } from '../../domain/evaluate.ts';
import { COMPLEXITY } from '../../domain/orientation.ts';
import type { Pack } from '../../domain/pack.ts';
import { preemptionOf } from '../../domain/preemption.ts';
import { isReferralOpen } from '../../domain/referral-state.ts';
import { type Shortlist, shortlist } from '../../domain/shortlist.ts';
import { situate, type Situation } from '../../domain/situation.ts';
import type { ParsedFiles } from '../parse-files.ts';
import type { ReferenceCase } from '../reference-case.ts';
import { error } from './fault.ts';
import type { Fault } from './finding.ts';

/** A reference case with what the pack answers. */
export interface PlayedCase {
  file: string;
  reference: ReferenceCase;
  given: Case;
  list: Shortlist;
  /** Keys of the pre-emption; empty without one. */
  numbers: readonly string[];
  complexity: 'yes' | 'no' | 'unknown';
  referralOpen: boolean;
  /** Tasks on the list of a hospital admission. */
  tasks: readonly string[];
  /** Tasks that the case expects and nobody wrote: told apart, as references. */
  unknownTasks: readonly string[];
}

/** Plays every reference case; one that is not a case of this checklist is a fault. */
export function playCases(
  files: ParsedFiles,
  pack: Pack,
): { played: PlayedCase[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const played = files.entries('cases').flatMap(({ path: file, content: reference }) => {
    const { context, answers } = reference;
    const read = parseCase({ context, answers }, pack, file);
    if (read.ok) return [playCase(file, reference, read.value, pack)];
    const { failure } = read;
    const at = 'at' in failure ? failure.at.split('.') : [];
    const reason = 'reason' in failure ? failure.reason : failure.code;
    faults.push(error('case-fails', file, at, `Ce cas ne peut pas être joué\u00a0: ${reason}.`));
    return [];
  });
  return { played, faults };
}

function playCase(file: string, reference: ReferenceCase, given: Case, pack: Pack): PlayedCase {
  const situation = situate(pack, given.context, given.answers);
  const list = shortlist(situation);
  const complexity =
    given.context.subject === 'collective'
      ? 'unknown'
      : COMPLEXITY[holds(pack.policy.complexity.when, situation)];
  return {
    file,
    reference,
    given,
    list,
    numbers: preemptionOf(situation)?.keys ?? [],
    complexity,
    referralOpen: isReferralOpen(situation, list),
    tasks: tasksOf(situation),
    unknownTasks: (reference.tasks ?? []).filter(
      (task) => !pack.admission.tasks.some(({ id }) => id === task),
    ),
  };
}

function tasksOf(situation: Situation): string[] {
  const { admission } = situation.index.pack;
  if (holds(admission.when, situation) !== 'true') return [];
  return admission.tasks
    .filter(({ when }) => holds(when, situation) === 'true')
    .map(({ id }) => id);
}
