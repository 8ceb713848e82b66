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

const LABELS: Record<Meaning, readonly string[]> = {
  birthName: [
    'nom de naissance|nom naissance|nom de famille de naissance|nom de naiss|nom naiss|nom de naissance ins',
    'nom de jeune fille|nom jeune fille|nom de jf|nom patronymique|patronyme|nom d etat civil',
    'birth name|name at birth|birth surname|family name at birth|birth last name|maiden name',
  ],
  usedName: [
    'nom d usage|nom usage|nom usuel|nom utilise|nom marital|nom d epouse|nom d epoux|nom de mariage',
    'nom d us|nom porte|nom d usage ou d epouse|married name|name in use|used name',
  ],
  familyName: [
    'nom|nom de famille|nom du patient|nom de la patiente|nom patient|nom de l usager',
    'last name|family name|surname|family|patient last name|legal last name',
  ],
  givenNames: [
    'prenom|prenoms|prenom s|pren|prenom du patient|prenom de la patiente|prenom patient|prenoms du patient',
    'prenom de naissance|prenom s de naissance|prenoms de naissance|premier prenom|1er prenom',
    'premier prenom de naissance|1er prenom de naissance|liste des prenoms|liste des prenoms de naissance',
    'prenoms de l acte de naissance|prenom s de l acte de naissance|prenom de l usager',
    'first name|first names|given name|given names|given|forename|forenames|patient first name|legal first name',
  ],
  fullName: [
    'nom et prenom|nom prenom|nom et prenoms|nom prenoms|nom prenom s|nom et prenom s|nom complet|prenom nom|prenom et nom',
    'nom et prenom du patient|nom prenom du patient|patient|patiente|identite|usager',
    'full name|patient name|patient s name|patient full name|legal name|name',
  ],
  birthDate: [
    'date de naissance|date naissance|date de naiss|date naiss|ne le|nee le|ne e le|ne nee le|naissance|ddn|d d n',
    'date de naissance du patient|date de naissance patient|date naissance patient',
    'date of birth|birth date|birthdate|dob|d o b|date of birth dob|born|born on|birthday',
  ],
  sex: [
    'sexe|sexe administratif|sexe legal|sexe du patient|sexe de naissance|genre',
    'sex|gender|sex at birth|birth sex|legal sex|administrative sex|administrative gender',
  ],
  civility: ['civilite|titre|salutation'],
  age: ['age|age du patient|age actuel|current age|patient age'],
  nir: [
    'nir|ins|ins nir|nir ins|insi|matricule ins|matricule|numero ins|n ins|n nir|numero nir|identifiant ins',
    'identite nationale de sante|matricule ins nir|nss|n ss|no ss|numero ss|num ss|numero secu|num secu|n secu',
    'n de secu|numero de secu|n secu sociale|securite sociale|n securite sociale|n de securite sociale',
    'no de securite sociale|numero securite sociale|num securite sociale|numero de securite sociale',
    'num de securite sociale|n d immatriculation|numero d immatriculation',
    'social security number|ssn|national id|national identifier',
    'urn oid 1 2 250 1 213 1 4 8|1 2 250 1 213 1 4 8|urn oid 1 2 250 1 213 1 4 9|1 2 250 1 213 1 4 9',
  ],
  nirKey: ['cle|clef|cle nir|cle du nir|cle ss|cle de controle|cle ins|cle du matricule'],
  mobile: [
    'mobile|portable|telephone mobile|telephone portable|tel mobile|tel portable|tel port|tel mob|gsm',
    'mobile patient|portable patient|mobile du patient|portable du patient|tel portable patient',
    'numero de portable|n de portable|n portable|numero de mobile|numero portable|portable 1|mobile 1',
    'mobile phone|cell phone|cell|cellphone|cell number|mobile number|mobile telephone|mobile phone number',
  ],
  phone: [
    'telephone|tel|n de telephone|numero de telephone|n telephone|telephone 1|tel 1|telephone du patient',
    'telephone patient|tel patient|tel du patient|telephone principal|telephone personnel|tel perso',
    'phone|phone number|telephone number|primary phone|main phone|telecom|patient phone',
  ],
  homePhone: [
    'telephone domicile|tel domicile|domicile tel|telephone du domicile|tel du domicile|tel dom',
    'telephone fixe|tel fixe|fixe|fixe domicile|ligne fixe|home phone|home telephone|home phone number|landline',
  ],
  address: [
    'adresse|adresse postale|adresse du domicile|adresse du patient|adresse de residence|adresse patient|domicile',
    'adr|adresse complete|adresse principale|adresse personnelle',
    'address|home address|postal address|residential address|permanent address|patient address',
  ],
  street: [
    'rue|voie|n et voie|numero et voie|n de voie|rue et numero|nom de la voie|libelle voie|libelle de la voie',
    'adresse 1|adresse ligne 1|ligne d adresse|street|street address|address 1|address line 1',
  ],
  postalCode: ['code postal|cp|code postale|postal code|postcode|post code|zip|zip code'],
  city: [
    'ville|commune|localite|commune de residence|ville de residence|city|town|city town|city village',
  ],
  postalCodeAndCity: [
    'code postal et ville|code postal ville|cp ville|cp et ville|code postal commune|cp commune',
    'code postal et commune|zip city|postcode and city',
  ],
  medecinTraitant: [
    'medecin traitant|medecin traitant declare|nom du medecin traitant|docteur traitant|med traitant|mt|m t',
    'medecin generaliste traitant|general practitioner|gp|registered gp|usual gp|primary care provider',
    'primary care physician|pcp',
  ],
  rpps: ['rpps|n rpps|numero rpps|identifiant rpps|no rpps'],
  death: [
    'date de deces|date deces|decede le|decedee le|decede e le|deces|date of death|deceased on|death date',
  ],
};

const MEANINGS = new Map<string, Meaning>();
for (const [meaning, labels] of Object.entries(LABELS)) {
  // Object.entries widens the keys that the record type fixes.
  for (const label of labels.flatMap((line) => line.split('|')))
    MEANINGS.set(label, meaning as Meaning);
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
