import type { Provenance, ReadFields, ReadingWarning, Refusal } from '../domain/patient.ts';
import { oneLine } from './fold.ts';
import { MAIN_FRAME } from './frame.ts';
import { locatorOf } from './locator.ts';
import type { SeenElement } from './snapshot.ts';
import type { Zone } from './zones.ts';

/** A value read in one place, before the places are compared. */
export interface Candidate<T> {
  value: T;
  level: Provenance['level'];
  label: string;
  place: SeenElement;
  zone: Zone;
  /** Read in a sentence that also names somebody: it stands by itself. */
  whole?: boolean;
}

const MOST_REFUSALS = 40;

/** What was noticed on the way: warnings and refusals, each once. They hold no value. */
export class Remarks {
  readonly warnings = new Set<ReadingWarning>();
  readonly refused: Refusal[] = [];

  warn(warning: ReadingWarning): void {
    this.warnings.add(warning);
  }

  refuse(field: keyof ReadFields, reason: Refusal['reason'], label = ''): void {
    const known = this.refused.some(
      (other) => other.field === field && other.reason === reason && other.label === label,
    );
    if (!known && this.refused.length < MOST_REFUSALS) {
      this.refused.push({ field, reason, label: oneLine(label).slice(0, 60) });
    }
  }
}

/** Where a candidate was read, for the confirmation screen. */
export function provenanceOf(candidate: Candidate<unknown>, checks: string[] = []): Provenance {
  const { source } = candidate.place;
  const frames = framesAround(candidate.place);
  const holders = frames.flatMap(({ source: holder }) => holder ?? []);
  const locator = source && locatorOf(source, holders);
  return {
    source: 'generic',
    label: oneLine(candidate.label).slice(0, 60),
    frame: frames.at(-1)?.frame ?? MAIN_FRAME,
    level: candidate.level,
    checks,
    ...(locator !== null && { locator }),
  };
}

/** The frames that hold a place, outermost first. */
function framesAround(place: SeenElement): SeenElement[] {
  const frames: SeenElement[] = [];
  for (let at = place.parent; at; at = at.parent) if (at.frame !== undefined) frames.unshift(at);
  return frames;
}
