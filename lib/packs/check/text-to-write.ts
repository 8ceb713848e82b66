import { error } from './fault.ts';
import type { Fault } from './finding.ts';
import type { PackString } from './strings-in.ts';

/** Stands in a skeleton for every text that the author owes. */
export const TO_WRITE = 'À écrire';

/** Texts that a skeleton holds and nobody has written yet. */
export function unwrittenFaults(file: string, strings: readonly PackString[]): Fault[] {
  return strings.flatMap(({ at, text }) =>
    text.includes(TO_WRITE)
      ? [
          error(
            'text-to-write',
            file,
            at,
            'Ce texte reste à écrire\u00a0: il vient d’un squelette.',
          ),
        ]
      : [],
  );
}
