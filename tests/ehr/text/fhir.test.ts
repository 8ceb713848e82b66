import { describe, expect, it } from 'vitest';
import { pasted } from './reading.ts';

const BASE = 'https://hl7.fr/ig/fhir/core/StructureDefinition';
const status = (code: string) => ({
  url: `${BASE}/fr-core-identity-reliability`,
  extension: [{ url: 'identityStatus', valueCoding: { code } }],
});
const number = (end: number, value: string) => ({
  system: `urn:oid:1.2.250.1.213.1.4.${end}`,
  value,
});
const french = {
  resourceType: 'Patient',
  active: true,
  extension: [status('VALI')],
  identifier: [number(8, '248039999999938')],
  name: [
    {
      use: 'official',
      family: 'MARTIN',
      given: ['JEANNE'],
      extension: [
        { url: `${BASE}/fr-core-patient-birth-list-given-name`, valueString: 'JEANNE MARIE-LINE' },
      ],
    },
    { use: 'usual', family: 'DURAND', given: ['Jeannette'] },
  ],
  gender: 'female',
  birthDate: '1948-03-12',
  telecom: [
    { system: 'phone', value: '01 99 00 55 55', use: 'work', rank: 1 },
    { system: 'phone', value: '01 99 00 01 02', use: 'home' },
    { system: 'phone', value: '06 39 98 01 02', use: 'mobile', rank: 2 },
    { system: 'email', value: 'x@example.fr' },
  ],
  address: [{ use: 'home', line: ['3 rue X'], postalCode: '91150', city: 'Étampes' }],
  contact: [{ name: { family: 'BERNARD' }, telecom: [{ system: 'phone', value: '0639987777' }] }],
  generalPractitioner: [{ display: 'Dr Claire PETIT' }],
};
const read = (resource: unknown) => pasted(JSON.stringify(resource));
const without = (key: keyof typeof french) => ({ ...french, [key]: undefined });

describe('a FHIR Patient', () => {
  it('gives the person of a French record, and nobody of its contacts', () => {
    const { fields, warnings, reading } = read(french);
    expect(fields).toEqual({
      birthName: 'MARTIN',
      usedName: 'DURAND',
      givenNames: ['JEANNE', 'MARIE-LINE'],
      birthDate: '1948-03-12',
      sex: 'F',
      nir: '248039999999938',
      phone: '+33639980102',
      address: { line: '3 rue X', postalCode: '91150', city: 'Étampes' },
      medecinTraitant: { name: 'Claire PETIT' },
    });
    expect(warnings).toEqual([]);
    expect(reading.fields.phone?.provenance).toMatchObject({ source: 'fhir', level: 'structured' });
  });

  it.each([
    ['PROV', number(8, '248039999999938'), []],
    ['VALI', number(10, '248039999999938'), []],
    ['VALI', number(9, '748039999999915'), ['nia']],
  ])('gives no number for %s and %o', (code, identifier, warnings) => {
    const patient = read({ ...french, extension: [status(code)], identifier: [identifier] });
    expect(patient.fields).not.toHaveProperty('nir');
    expect(patient.warnings).toEqual(warnings);
  });

  it('says a partial birth date, and never completes it', () => {
    const { fields, warnings } = read({ ...french, birthDate: '1948-03', identifier: [] });
    expect(fields).not.toHaveProperty('birthDate');
    expect(warnings).toEqual(['incomplete-date']);
  });

  it('gives a foreign legal name the kind that is known', () => {
    const name = [{ use: 'official', family: 'Smith', given: ['Ann', 'Lee'] }];
    const foreign = { ...french, name, identifier: [] };
    expect(read(foreign).fields).toMatchObject({ familyName: 'Smith', givenNames: ['Ann', 'Lee'] });
    const maiden = { ...foreign, name: [...name, { use: 'maiden', family: 'Jones' }] };
    expect(read(maiden).fields).toMatchObject({ usedName: 'Smith', birthName: 'Jones' });
  });

  it.each([
    ['an old name', { name: [{ use: 'old', family: 'GIRARD', given: ['Rose'] }] }, 'birthName'],
    ['two mobiles', { telecom: ['06 39 98 01 02', '06 39 98 01 03'].map(mobile) }, 'phone'],
    ['a work address', { address: [{ ...french.address[0], use: 'work' }] }, 'address'],
    ['two homes', { address: [french.address[0], { ...french.address[0], city: 'X' }] }, 'address'],
    ['a name with markup', { name: [{ use: 'official', family: '<b>X</b>' }] }, 'birthName'],
  ])('leaves blank what %s would give', (_, more, field) =>
    expect(read({ ...without('identifier'), ...more }).fields).not.toHaveProperty(field),
  );

  it('keeps a foreign address as a line and a country', () => {
    const address = [
      { line: ['Rue X 12'], postalCode: '1000', city: 'Bruxelles', country: 'Belgique' },
    ];
    expect(read({ ...french, address }).fields.address).toEqual({
      line: 'Rue X 12, 1000, Bruxelles',
      country: 'Belgique',
    });
  });

  it('takes the only Patient of a Bundle, and nobody of two', () => {
    const practitioner = {
      resource: { resourceType: 'Practitioner', name: [{ family: 'PETIT' }] },
    };
    const one = { resourceType: 'Bundle', entry: [practitioner, { resource: french }] };
    expect(read(one).fields).toMatchObject({ birthName: 'MARTIN' });
    const two = { ...one, entry: [...one.entry, { resource: french }] };
    expect(read(two)).toMatchObject({ fields: {}, warnings: ['several-patients'] });
  });

  it('says that the person died', () =>
    expect(read({ ...french, deceasedDateTime: '2026-01-02' }).warnings).toEqual(['deceased']));

  it.each([
    ['an inactive record', { ...french, active: false }],
    ['a practitioner', { ...french, resourceType: 'Practitioner' }],
    ['a field of another type', { ...french, name: 'MARTIN' }],
    ['an array', [french]],
    ['a number beyond the bounds', { ...french, birthDate: 'x'.repeat(1000) }],
    ['a text beyond the bounds', { ...french, text: 'x'.repeat(200_001) }],
  ])('gives nothing for %s', (_, resource) => expect(read(resource).fields).toEqual({}));

  it('gives nothing for broken JSON', () => expect(pasted('{"resourceType":').fields).toEqual({}));
});

function mobile(value: string) {
  return { system: 'phone', value, use: 'mobile' };
}
