import type { ReadFields } from '../domain/patient.ts';
import { fold } from './fold.ts';

/** What a label announces. Finer than the fields: an address comes in parts, a name in one piece. */
export type Meaning =
  | 'birthName'
  | 'usedName'
  | 'familyName'
  | 'givenNames'
  | 'fullName'
  | 'birthDate'
  | 'sex'
  | 'civility'
  | 'age'
  | 'nir'
  | 'nirKey'
  | 'mobile'
  | 'phone'
  | 'homePhone'
  | 'address'
  | 'street'
  | 'postalCode'
  | 'city'
  | 'postalCodeAndCity'
  | 'medecinTraitant'
  | 'rpps'
  | 'death';

const LABELS: Record<Meaning, string> = {
  birthName:
    'nom de naissance|nom naissance|nom de famille de naissance|nom de jeune fille|nom patronymique|patronyme|birth name|maiden name',
  usedName:
    'nom d usage|nom usage|nom usuel|nom utilise|nom marital|nom d epouse|nom d epoux|nom de mariage|married name',
  familyName: 'nom|nom de famille|nom du patient|nom de la patiente|last name|family name|surname',
  givenNames:
    'prenom|prenoms|prenom s|prenom du patient|prenom de la patiente|prenom de naissance|prenom s de naissance|prenoms de naissance|premier prenom|1er prenom|premier prenom de naissance|1er prenom de naissance|liste des prenoms|first name|first names|given name|given names|forename',
  fullName:
    'nom et prenom|nom prenom|nom et prenoms|nom prenoms|nom prenom s|nom complet|patient|patiente|identite|full name|patient name|name',
  birthDate:
    'date de naissance|date naissance|date de naiss|date naiss|ne le|nee le|ne e le|naissance|ddn|date of birth|birth date|birthdate|dob|born',
  sex: 'sexe|sex|gender|sexe administratif|sexe legal',
  civility: 'civilite|titre',
  age: 'age',
  nir: 'nir|ins|ins nir|nir ins|matricule ins|matricule|numero ins|n ins|nss|n ss|numero ss|num ss|numero secu|n secu|n de secu|securite sociale|n securite sociale|n de securite sociale|no de securite sociale|numero securite sociale|numero de securite sociale|n d immatriculation|numero d immatriculation',
  nirKey: 'cle|clef|cle nir|cle du nir|cle ss|cle de controle',
  mobile:
    'mobile|portable|telephone mobile|telephone portable|tel mobile|tel portable|tel port|mobile phone|cell phone',
  phone:
    'telephone|tel|n de telephone|numero de telephone|telephone 1|tel 1|telephone du patient|phone|phone number',
  homePhone: 'telephone domicile|tel domicile|domicile tel|telephone fixe|tel fixe|fixe|home phone',
  address:
    'adresse|adresse postale|adresse du domicile|adresse du patient|adresse de residence|adresse patient|domicile|address',
  street: 'rue|voie|n et voie|numero et voie|adresse 1|adresse ligne 1|ligne d adresse|street',
  postalCode: 'code postal|cp|postal code|zip|zip code',
  city: 'ville|commune|localite|commune de residence|city',
  postalCodeAndCity:
    'code postal et ville|code postal ville|cp ville|cp et ville|code postal commune|cp commune',
  medecinTraitant:
    'medecin traitant|medecin traitant declare|nom du medecin traitant|docteur traitant|med traitant|general practitioner',
  rpps: 'rpps|n rpps|numero rpps|identifiant rpps',
  death: 'date de deces|date deces|decede le|decedee le|decede e le|deces|date of death',
};

const MEANINGS = new Map<string, Meaning>();
for (const [meaning, labels] of Object.entries(LABELS)) {
  // Object.entries widens the keys that the record type fixes.
  for (const label of labels.split('|')) MEANINGS.set(label, meaning as Meaning);
}

/** The longest label of the lexicon, in folded characters: longer texts are not labels. */
export const LONGEST_LABEL = 48;

/** What this exact label announces, or null: « Nom » never matches « Nom du médecin ». */
export function meaningOf(label: string): Meaning | null {
  return label.length > LONGEST_LABEL ? null : (MEANINGS.get(fold(label)) ?? null);
}

/** The field that a meaning feeds, to say what was refused; null for helpers. */
export function fieldOf(meaning: Meaning): keyof ReadFields | null {
  switch (meaning) {
    case 'fullName':
      return 'familyName';
    case 'mobile':
    case 'homePhone':
      return 'phone';
    case 'street':
    case 'postalCode':
    case 'city':
    case 'postalCodeAndCity':
      return 'address';
    case 'nirKey':
      return 'nir';
    case 'civility':
      return 'sex';
    case 'age':
    case 'death':
      return null;
    case 'rpps':
      return 'referrerRpps';
    default:
      return meaning;
  }
}

const HINTS: [RegExp, keyof ReadFields][] = [
  [/\b(nir|nss|ss|securite sociale|secu|matricule|immatriculation|ins)\b|\bn (d )?assure/, 'nir'],
  [/\b(telephone|tel|portable|mobile|phone)\b/, 'phone'],
  [/\b(naissance|nee? le|birth)\b/, 'birthDate'],
  [/\b(prenoms?|first name)\b/, 'givenNames'],
  [/\b(nom|name)\b/, 'familyName'],
  [/\b(adresse|ville|code postal|address)\b/, 'address'],
];

/** The field that a longer label speaks of: « Téléphone de la mère » gives `phone`. */
export function fieldHint(label: string): keyof ReadFields | null {
  if (label.length > LONGEST_LABEL * 2) return null;
  const folded = fold(label);
  return HINTS.find(([words]) => words.test(folded))?.[1] ?? null;
}
