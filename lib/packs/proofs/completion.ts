import { type Diagram, NEVER } from './diagrams.ts';
import type { ActorDiagrams, ActorsEverywhere } from './entries.ts';

/**
 * The same actors in the state where too little is known (`onlyCompletion` of `shortlist.ts`): those
 * of the policy's list join unless their rule sets them aside, the others leave.
 */
export function actorsOfCompletion({ actors, truths }: ActorsEverywhere): ActorDiagrams[] {
  const d = truths.frame.diagrams;
  const { lists } = truths.frame.index.pack.policy.insufficient;
  return actors.map((one) => {
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

/** Where somebody but a link is recommended, among the situations of `within`. */
export function somebodyRecommended(
  { actors, truths }: ActorsEverywhere,
  within: Diagram,
): Diagram {
  const d = truths.frame.diagrams;
  // `or` over the whole would be too large to draw: what is left to decide shrinks at each actor.
  let left = within;
  for (const one of actors) {
    if (left === NEVER) break;
    left = d.and(left, d.not(d.and(left, surelyCalled(one, truths))));
  }
  return d.and(within, d.not(left));
}

function surelyCalled(one: ActorDiagrams, truths: ActorsEverywhere['truths']): Diagram {
  const d = truths.frame.diagrams;
  return d.and(one.recommended, d.not(one.link), d.not(one.uncertain));
}
