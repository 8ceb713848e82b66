import type { LearnDraft, LearnField, PickedPlace } from '../domain/learned.ts';
import { LEARN_FIELDS } from '../domain/learned.ts';
import type { Adapter, FieldPlace } from '../ehr/adapter/adapter.ts';
import { fold } from '../ehr/fold.ts';

/** One of these tells that the page is a chart of this software. */
const TELLING = ['birthName', 'familyName', 'fullName', 'usedName', 'birthDate', 'givenNames'];

/**
 * The adapter that a draft describes. `verified` is null: one page tried by one user is not a
 * confirmation, so its values stay `labelled`.
 */
export function adapterFrom(draft: LearnDraft): Adapter {
  const picked = LEARN_FIELDS.flatMap((field) => {
    const place = draft.places[field];
    return place ? [[field, placeIn(field, place, draft)] as const] : [];
  });
  const telling = picked
    .filter(([field, { selector }]) => TELLING.includes(field) && selector !== undefined)
    .toSorted(([one], [other]) => TELLING.indexOf(one) - TELLING.indexOf(other));
  return {
    id: idOf(draft.host),
    version: '1.0.0',
    name: draft.name.trim() || draft.host,
    verified: null,
    match: { hosts: [draft.host], path: [draft.path] },
    ready: { selector: telling[0]?.[1].selector ?? 'body' },
    scope: 'body',
    fields: Object.fromEntries(picked),
  };
}

function placeIn(
  field: LearnField,
  { by, place, read }: PickedPlace,
  { dates }: LearnDraft,
): FieldPlace {
  const where = by === 'label' ? { label: place } : { selector: place };
  const lines = field === 'address' && read === 'text';
  const order = dates === 'month-first' ? 'date:mdy' : 'date:dmy';
  return {
    ...where,
    read: lines ? 'lines' : read,
    ...(field === 'birthDate' && dates !== null && { transforms: [order] }),
  };
}

/** One adapter of one's own per host: learning it again replaces it. */
function idOf(host: string): string {
  return `appris-${fold(host).replace(/ /g, '-')}`.slice(0, 60).replace(/-$/, '');
}

/**
 * The path of a chart with everything that may name a person left open: `/patients/*`. Words in
 * lower case stay, unless one is of the person read.
 */
export function pathPattern(path: string, isPersonal: (part: string) => boolean): string {
  return path
    .split('/')
    .map((part) => {
      const plain = /^[a-z]{0,20}(?:[-_][a-z]{1,20}){0,2}(?:\.[a-z]{2,5})?$/i.test(part);
      return /^\**$/.test(part) || (plain && !isPersonal(part)) ? part : '*';
    })
    .join('/');
}
