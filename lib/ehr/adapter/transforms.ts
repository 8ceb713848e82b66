/** The closed list of what may be done to a text between the page and the parser. */
export const TRANSFORMS = [
  'collapse',
  'upperFamily',
  'splitGiven',
  'date:dmy',
  'date:mdy',
  'date:iso',
  'date:words',
  'nir',
  'phoneFR',
  'sexFR',
  'sexEN',
  'addressFR',
] as const;
