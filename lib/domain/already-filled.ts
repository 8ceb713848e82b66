import type { FormMap } from './form-map.ts';

/** Fields of the request that say who the person is. */
const WHO: readonly string[] = [
  'nom-de-naissance',
  'nom-utilise',
  'prenoms',
  'date-de-naissance',
  'matricule-ins',
  'adresse',
  'telephone',
];

/**
 * True when a place where the person is told already holds something: such a file is somebody’s
 * request, not an empty form. It is neither kept nor completed for another person. `held`: names of
 * the fields that hold something.
 */
export function isAlreadyFilled({ fields }: Pick<FormMap, 'fields'>, held: readonly string[]) {
  return fields.some(
    ({ target, from }) => held.includes(target) && from.some((id) => WHO.includes(id)),
  );
}
