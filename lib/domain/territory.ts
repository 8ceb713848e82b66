import { z } from '../zod.ts';

export const Area = z.strictObject({
  level: z.enum([
    'commune',
    'arrondissement-municipal',
    'epci',
    'ept',
    'departement',
    'region',
    'national',
  ]),
  /** INSEE code; SIREN for `epci` and `ept`; `FR` for `national`. */
  code: z.string(),
});
export type Area = z.infer<typeof Area>;

/**
 * Where an actor works. `exact`: `include` minus `exclude` is the whole territory. `subset`: a part
 * of `within` whose list is not known. `unknown`: only the bound `within` is known.
 * Codes are those of the COG year `vintage`.
 */
export const Territory = z.strictObject({
  precision: z.enum(['exact', 'subset', 'unknown']),
  confidence: z.enum(['high', 'medium', 'low']),
  include: z._default(z.array(Area), []),
  exclude: z._default(z.array(Area), []),
  within: z._default(z.array(Area), []),
  /** Sourced members of a territory that is not exact. */
  knownCommunes: z._default(z.array(z.string()), []),
  statedCommuneCount: z.optional(z.number()),
  statedPopulation: z.optional(z.number()),
  note: z.optional(z.string()),
  vintage: z.string(),
});
export type Territory = z.infer<typeof Territory>;

/** The administrative frame of France, as far as territories need it. Source: INSEE COG. */
export const Geography = z.strictObject({
  $schema: z.optional(z.string()),
  vintage: z.string(),
  source: z.string(),
  /** Region code to name and départements. */
  regions: z.record(
    z.string(),
    z.strictObject({ name: z.string(), departements: z.array(z.string()) }),
  ),
  departements: z.record(z.string(), z.string()),
  /** Arrondissement municipal to its commune (75101 → 75056). */
  arrondissements: z.record(z.string(), z.string()),
});
export type Geography = z.infer<typeof Geography>;
