import type { Pack } from '../../lib/domain/pack.ts';
import { holds } from '../../lib/domain/evaluate.ts';
import { situate } from '../../lib/domain/situation.ts';
import type { NamedCase } from './cases.ts';
import type { Decisions, Engine } from './engines/engine.ts';
import type { Reader } from './facts.ts';
import { decisionOf, type NeutralPack } from './neutral.ts';

/** How often a peer says what we say, over all decisions (one rule, one case). */
export interface Agreement {
  decisions: number;
  same: number;
  /** It says no, or yes, where the honest answer is that it is not known. */
  noForUnknown: number;
  yesForUnknown: number;
  /** Any other difference: what only our language can say. */
  other: number;
}

/** Our own decisions, rule by rule, as a function of the case. */
export function ourDecisions(pack: Pack): (one: NamedCase) => Decisions {
  const conditions = pack.rules.map(decisionOf);
  return ({ context, answers }) => {
    const situation = situate(pack, context, answers);
    return conditions.map((condition) => {
      const truth = holds(condition, situation);
      return truth === 'unknown' ? null : truth === 'true';
    });
  };
}

/** Compares a peer with us on these cases. */
export async function agreementOf(
  engine: Engine,
  pack: Pack,
  facts: Reader,
  cases: readonly NamedCase[],
): Promise<Agreement> {
  const found = { decisions: 0, same: 0, noForUnknown: 0, yesForUnknown: 0, other: 0 };
  const ours = ourDecisions(pack);
  for (const one of cases) {
    const theirs = await engine.decide(facts(one));
    ours(one).forEach((own, at) => {
      const their = theirs[at];
      found.decisions += 1;
      if (own === their) found.same += 1;
      else if (own !== null) found.other += 1;
      else if (their) found.yesForUnknown += 1;
      else found.noForUnknown += 1;
    });
  }
  return found;
}

/**
 * The peers must decide as we do when everything is known, else they are not given the same rules.
 * Rules that ask whether a question was answered are left out: it has no meaning for them. Gives the
 * number of decisions that were compared, or the first difference as a sentence.
 */
export async function translationFault(
  engine: Engine,
  pack: Pack,
  facts: Reader,
  { rules }: NeutralPack,
  answered: readonly NamedCase[],
): Promise<number | string> {
  const ours = ourDecisions(pack);
  let compared = 0;
  for (const one of answered) {
    const theirs = await engine.decide(facts(one));
    for (const [at, own] of ours(one).entries()) {
      const rule = rules[at];
      if (own === null || !rule || rule.asksForSilence) continue;
      compared += 1;
      if (theirs[at] !== own) {
        const said = `${engine.name} dit « ${word(theirs[at])} » et nos règles « ${word(own)} »`;
        return `Traduction infidèle : ${said} pour ${rule.actor} (${one.name}).`;
      }
    }
  }
  return compared;
}

function word(decision: boolean | null | undefined): string {
  if (decision === null || decision === undefined) return 'inconnu';
  return decision ? 'oui' : 'non';
}
