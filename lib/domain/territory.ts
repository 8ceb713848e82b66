import { zod } from '../zod.ts';

export const Area = zod.strictObject({
  level: zod.enum([
    'commune',
    'arrondissement-municipal',
    'epci',
    'ept',
    'departement',
    'region',
    'national',
  ]),
  /** INSEE code; SIREN for `epci` and `ept`; `FR` for `national`. */
  code: zod.string(),
});
export type Area = zod.infer<typeof Area>;

/**
 * Where an actor works. `exact`: `include` minus `exclude` is the whole territory. `subset`: a part
 * of `within` whose list is not known. `unknown`: only the bound `within` is known.
 * Codes are those of the COG year `vintage`.
 */
export const Territory = zod.strictObject({
  precision: zod.enum(['exact', 'subset', 'unknown']),
  confidence: zod.enum(['high', 'medium', 'low']),
  include: zod._default(zod.array(Area), []),
  exclude: zod._default(zod.array(Area), []),
  within: zod._default(zod.array(Area), []),
  /** Sourced members of a territory that is not exact. */
  knownCommunes: zod._default(zod.array(zod.string()), []),
  statedCommuneCount: zod.optional(zod.number()),
  statedPopulation: zod.optional(zod.number()),
  note: zod.optional(zod.string()),
  vintage: zod.string(),
});
export type Territory = zod.infer<typeof Territory>;

/** The administrative frame of France, as far as territories need it. Source: INSEE COG. */
export const Geography = zod.strictObject({
  $schema: zod.optional(zod.string()),
  vintage: zod.string(),
  source: zod.string(),
  /** Region code to name and départements. */
  regions: zod.record(
    zod.string(),
    zod.strictObject({ name: zod.string(), departements: zod.array(zod.string()) }),
  ),
  departements: zod.record(zod.string(), zod.string()),
  /** Arrondissement municipal to its commune (75101 → 75056). */
  arrondissements: zod.record(zod.string(), zod.string()),
});
export type Geography = zod.infer<typeof Geography>;
