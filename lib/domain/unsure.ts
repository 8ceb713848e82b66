/**
 * The explicit answer « ne sait pas »: unknown in conditions, but not asked again. Apart from the
 * schemas, because the first screen of a public page needs the word and not the schemas.
 */
export const UNSURE = 'ne-sait-pas';
