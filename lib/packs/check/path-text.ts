import type { Fault } from './finding.ts';

/** Keys and positions as one reads them: `guards[0].that.question`. */
export function pathText(at: Fault['at']): string {
  return at
    .map((step, position) =>
      typeof step === 'number' ? `[${step}]` : position === 0 ? step : `.${step}`,
    )
    .join('');
}
