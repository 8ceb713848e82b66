import type { DeliverableRequest } from '../domain/deliverable.ts';
import type { FillReport, FormMap } from '../domain/form-map.ts';
import { mappedValues, type MappedValue } from '../domain/mapped-values.ts';

/** A place of the form where the person’s identity stands, and what the request writes there. */
export interface IdentityPlace {
  target: string;
  kind: 'name' | 'date';
  /** Null: the request has nothing for it. */
  expected: string | null;
}

/** What is handed to the page: nothing else of the request leaves the panel. */
export interface FillOrder {
  /** Exact host of the form, and how its path begins. */
  host: string;
  path: string;
  values: readonly MappedValue[];
  left: readonly string[];
  identity: readonly IdentityPlace[];
  /** Names of the person, to recognise another one; empty when the request names nobody. */
  names: readonly string[];
  /** ISO date; null when the request does not say it. */
  birthDate: string | null;
  /** Names of others in the request: a form may show its own user, or the médecin traitant. */
  others: readonly string[];
}

/** How a filling ended: `elsewhere` wrote nothing, `left` may have. */
export type FillEnd =
  | { end: 'filled'; report: FillReport }
  /** The page is not the form of the order. */
  | { end: 'elsewhere' }
  /** The page went to another address by itself in the middle. */
  | { end: 'left' };

/** Where the injected script leaves the way to fill, in its isolated world, for one call. */
export const FILLER = 'aiguilleur-filler';

const NAMES = ['nom-de-naissance', 'nom-utilise', 'prenoms'];
const BIRTH_DATE = 'date-de-naissance';
const OTHERS = /^(?!nom-)(?:.*-)?nom(?:s|-.*)?$|-titulaires$|^personne-de-confiance$/;

/** What a map writes of a request in its page, with what is needed to see that it is the same person’s. */
export function fillOrder(
  map: Extract<FormMap, { kind: 'page' }>,
  request: Pick<DeliverableRequest, 'form' | 'values'>,
): FillOrder {
  const { values, left } = mappedValues(map, request);
  const textsOf = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => request.values[id] ?? []).filter((text) => text !== '');
  const written = new Map(values.map(({ target, value }) => [target, value]));
  return {
    host: map.host,
    path: map.path,
    values,
    left,
    identity: map.fields
      .filter(({ from }) => from.some((id) => NAMES.includes(id) || id === BIRTH_DATE))
      .map(({ target, from }) => {
        const value = written.get(target);
        return {
          target,
          kind: from.includes(BIRTH_DATE) ? 'date' : 'name',
          expected: typeof value === 'string' ? value : null,
        };
      }),
    names: textsOf(NAMES),
    birthDate: textsOf([BIRTH_DATE])[0] ?? null,
    others: textsOf(Object.keys(request.values).filter((id) => OTHERS.test(id))),
  };
}
