/** Where a value comes from, in words. */
export const originWords = {
  typed: 'saisi à la main',
  datamatrix: 'lu dans le Data Matrix',
  fhir: 'reçu en FHIR',
  software: 'lu à sa place dans ce logiciel',
  beside: (label: string): string => `lu à côté de « ${label} »`,
  besideToCheck: (label: string): string => `lu à côté de « ${label} », à vérifier`,
  sentence: 'lu dans une phrase, à vérifier',
  page: 'lu dans la page',
  frame: (name: string): string => `cadre « ${name} »`,
  clipboard: 'lu dans le texte collé',
  selection: 'lu dans le texte sélectionné',
  named: (label: string): string => `« ${label} »`,
  toCheck: 'à vérifier',
} as const;
