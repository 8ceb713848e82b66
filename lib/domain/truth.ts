/** "unknown" is a real outcome: a question not yet answered never counts as "no". */
export type Truth = 'true' | 'false' | 'unknown';

/** Kleene's negation. */
export function negate(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'true' ? 'false' : 'true';
}

/** Kleene's conjunction: one false decides, else one unknown remains. */
export function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false';
  return truths.includes('unknown') ? 'unknown' : 'true';
}

/** Kleene's disjunction: one true decides, else one unknown remains. */
export function disjunction(truths: readonly Truth[]): Truth {
  if (truths.includes('true')) return 'true';
  return truths.includes('unknown') ? 'unknown' : 'false';
}

/** True once `least` parts are true, false once they cannot be any more. */
export function threshold(least: number, truths: readonly Truth[]): Truth {
  const sure = truths.filter((truth) => truth === 'true').length;
  if (sure >= least) return 'true';
  const possible = sure + truths.filter((truth) => truth === 'unknown').length;
  return possible >= least ? 'unknown' : 'false';
}

/** A plain boolean as a truth. */
export function truthOf(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}
