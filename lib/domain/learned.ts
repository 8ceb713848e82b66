/** What a user can show in the page of a software, in the order in which it is asked. */
export const LEARN_FIELDS = [
  'birthName',
  'usedName',
  'familyName',
  'givenNames',
  'fullName',
  'birthDate',
  'sex',
  'nir',
  'phone',
  'address',
  'medecinTraitantName',
] as const;
export type LearnField = (typeof LEARN_FIELDS)[number];

/** Where a value stands, as the user pointed at it. Holds no value of the page. */
export interface PickedPlace {
  /** Found again by this selector, or by the label beside it: one of the two. */
  by: 'selector' | 'label';
  /** CSS, or the words of a known label. */
  place: string;
  /** The known label shown beside the value; empty for none. */
  label: string;
  /** Elements of the page that it matches: one. */
  count: number;
  read: 'text' | 'value' | 'selectedText';
  /** A date in numbers: only the user knows which one is the day. */
  numericDate: boolean;
}

/** How the pointing ended; `no-place`: nothing stable, or a part that is never read. */
export type Picking = { end: 'picked'; picked: PickedPlace } | { end: 'cancelled' | 'no-place' };

/** An adapter in the making. */
export interface LearnDraft {
  name: string;
  host: string;
  /** Where charts are: `/patients/*`. */
  path: string;
  places: Readonly<Partial<Record<LearnField, PickedPlace>>>;
  /** Which number comes first in dates; null when not said or not needed. */
  dates: 'day-first' | 'month-first' | null;
}

/** An adapter that is kept on this machine, as lists show it. */
export interface OwnAdapter {
  id: string;
  name: string;
  hosts: readonly string[];
  /** How many values it points at. */
  places: number;
}

/** True when the order of the numbers of a date is still to be asked. */
export function needsDateOrder({ places, dates }: LearnDraft): boolean {
  return dates === null && places.birthDate?.numericDate === true;
}
