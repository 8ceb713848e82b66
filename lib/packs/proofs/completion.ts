import { NEVER } from './diagrams.ts';
import type { ActorDiagrams, ActorsEverywhere } from './entries.ts';

/**
 * The same actors in the state where too little is known (`onlyCompletion` of `shortlist.ts`): those
 * of the policy's list join unless their rule sets them aside, the others leave.
 */
export function actorsOfCompletion({ entries, truths }: ActorsEverywhere): ActorDiagrams[] {
  const d = truths.frame.diagrams;
  const { lists } = truths.frame.index.pack.policy.insufficient;
  return entries.map((one) => {
    if (!lists.includes(one.actor)) return { ...one, ...GONE };
    const { alone, setAside, link } = one.assessed;
    const joins = d.and(d.not(one.listed), d.not(alone), d.not(setAside));
    const stays = d.and(one.listed, d.not(alone));
    return {
      ...one,
      listed: d.or(stays, joins),
      recommended: d.and(stays, one.recommended),
      link: d.or(d.and(stays, one.link), d.and(joins, link)),
      folded: NEVER,
      coordinator: d.and(stays, one.coordinator),
      setAside: d.and(one.setAside, d.not(joins)),
      uncertain: NEVER,
    };
  });
}

const GONE = {
  listed: NEVER,
  recommended: NEVER,
  link: NEVER,
  folded: NEVER,
  coordinator: NEVER,
  uncertain: NEVER,
};
