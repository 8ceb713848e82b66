import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../lib/ehr/label-lexicon.ts';

describe('labels', () => {
  it.each([
    ['Nom', 'familyName'],
    ['NOM DE NAISSANCE *', 'birthName'],
    ['Né(e) le :', 'birthDate'],
    ['N° de sécurité sociale :', 'nir'],
    ['urn:oid:1.2.250.1.213.1.4.8', 'nir'],
    ['D.O.B.', 'birthDate'],
    ['Patient’s name', 'fullName'],
    ['City/Village', 'city'],
    ['Telecom', 'phone'],
    ['Given', 'givenNames'],
    ['MT', 'medecinTraitant'],
    ['Tél. portable', 'mobile'],
  ])('%s', (label, meaning) => expect(meaningOf(label)).toBe(meaning));

  it.each([
    'Nom du médecin',
    'Nom de la mère',
    'Prénom du père',
    'Prénom utilisé',
    'Date de naissance du conjoint',
    'Lieu de naissance',
    'Nom d’utilisateur',
    'User name',
    'Mother’s maiden name',
    'Middle name',
    'Phone (work)',
    'Contact phone',
    'Emergency phone',
    'Téléphone professionnel',
    'Tél. du cabinet',
    'Fax',
    'Adresse de facturation',
    'E-mail address',
    'Ville de naissance',
    'NIR de l’assuré',
    'Date de création',
    'constructor',
    '__proto__',
    '',
  ])('nothing for %s', (label) => expect(meaningOf(label)).toBeNull());
});
