import type { Meaning } from '../label-lexicon.ts';
import type { AdapterField } from './adapter.ts';

interface FieldSense {
  /** What the pair means to the collectors of the generic reader. */
  meaning: Meaning;
  /** Its usual French label, of the lexicon. */
  label: string;
  /** What a label beside the value may mean without contradicting the adapter. */
  beside: readonly Meaning[];
}

const NAMES = ['birthName', 'usedName', 'familyName', 'fullName'] as const;
const PHONES = ['phone', 'mobile', 'homePhone'] as const;
const PLACE = ['address', 'street', 'postalCode', 'city', 'postalCodeAndCity'] as const;

/** What each field of an adapter is to the reader. */
export const FIELD_SENSE: Readonly<Record<AdapterField, FieldSense>> = {
  birthName: sense('birthName', 'Nom de naissance', ['birthName', 'familyName', 'fullName']),
  usedName: sense('usedName', 'Nom utilisé', ['usedName', 'familyName', 'fullName']),
  familyName: sense('familyName', 'Nom', NAMES),
  givenNames: sense('givenNames', 'Prénoms', ['givenNames', 'fullName']),
  fullName: sense('fullName', 'Nom et prénom', [...NAMES, 'givenNames']),
  birthDate: sense('birthDate', 'Date de naissance', ['birthDate']),
  sex: sense('sex', 'Sexe', ['sex', 'civility']),
  civility: sense('civility', 'Civilité', ['civility', 'fullName']),
  age: sense('age', 'Âge', ['age', 'birthDate']),
  nir: sense('nir', 'N° de sécurité sociale', ['nir']),
  nirKey: sense('nirKey', 'Clé', ['nirKey', 'nir']),
  phone: sense('mobile', 'Téléphone', PHONES),
  homePhone: sense('homePhone', 'Téléphone fixe', PHONES),
  address: sense('address', 'Adresse', PLACE),
  street: sense('street', 'Rue', PLACE),
  postalCode: sense('postalCode', 'Code postal', PLACE),
  city: sense('city', 'Ville', PLACE),
  medecinTraitantName: sense('medecinTraitant', 'Médecin traitant', ['medecinTraitant', ...NAMES]),
  medecinTraitantRpps: sense('rpps', 'RPPS', ['rpps', 'medecinTraitant']),
  referrerRpps: sense('rpps', 'RPPS', ['rpps']),
};

function sense(meaning: Meaning, label: string, beside: readonly Meaning[]): FieldSense {
  return { meaning, label, beside };
}
