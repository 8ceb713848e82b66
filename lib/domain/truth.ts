/** "unknown" is a real outcome: a question not yet answered never counts as "no". */
export type Truth = 'true' | 'false' | 'unknown';

/** Kleene's negation. */
export function negate(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'true' ? 'false' : 'true';
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
