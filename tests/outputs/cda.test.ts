import { describe, expect, test } from 'vitest';
import { cdaOutput } from '../../lib/outputs/cda.ts';
import { found, names, page, parsed, requestOf } from './cda-reading.ts';

const town = 'ville-medecin-traitant';
const qualified = {
  'identite-qualifiee': 'oui',
  'matricule-ins': '279035121518989',
  'nom-de-naissance': 'PAT-TROIS',
  'nom-utilise': '',
  prenoms: 'DOMINIQUE MARIE-LOUISE',
  'date-de-naissance': '1979-03-28',
  sexe: 'feminin',
  'lieu-de-naissance': '63220',
};

async function letter(changes: Parameters<typeof requestOf>[1] = {}, name = town) {
  return parsed((await cdaOutput.render(requestOf(name, changes), page)).bytes);
}

/** Lines of the reference (interop facts 3.2): where, what. */
const HEADER: [string, string[]][] = [
  ['/h:ClinicalDocument/h:realmCode/@code', ['FR']],
  ['/h:ClinicalDocument/h:typeId/@root', ['2.16.840.1.113883.1.3']],
  ['/h:ClinicalDocument/h:typeId/@extension', ['POCD_HD000040']],
  [
    '/h:ClinicalDocument/h:templateId/@root',
    ['2.16.840.1.113883.2.8.2.1', '1.2.250.1.213.1.1.1.1', '1.3.6.1.4.1.19376.1.2.20'],
  ],
  ['/h:ClinicalDocument/h:id/@root', ['2.25.302240678275694148452353']],
  ['/h:ClinicalDocument/h:code/@code', ['96349-6']],
  ['/h:ClinicalDocument/h:code/@displayName', ["Lettre d'adressage"]],
  ['/h:ClinicalDocument/h:code/@codeSystem', ['2.16.840.1.113883.6.1']],
  ['/h:ClinicalDocument/h:title', ['Demande d’appui à la coordination']],
  ['/h:ClinicalDocument/h:effectiveTime/@value', ['20261122193105+0100']],
  ['/h:ClinicalDocument/h:confidentialityCode/@code', ['N']],
  ['/h:ClinicalDocument/h:confidentialityCode/@displayName', ['Normal']],
  ['/h:ClinicalDocument/h:confidentialityCode/@codeSystem', ['2.16.840.1.113883.5.25']],
  ['/h:ClinicalDocument/h:languageCode/@code', ['fr-FR']],
  ['/h:ClinicalDocument/h:setId/@root', ['2.25.302240678275694148452353']],
  ['/h:ClinicalDocument/h:versionNumber/@value', ['1']],
];

const PARTICIPANTS: [string, string[]][] = [
  ['//h:author/h:time/@value', ['20261122193105+0100']],
  ['//h:assignedAuthor/h:id/@root', ['1.2.250.1.71.4.2.1']],
  ['//h:assignedAuthor/h:id/@extension', ['899999999990']],
  ['//h:assignedAuthor/h:code/@code', ['G15_10/SM54']],
  ['//h:assignedAuthor/h:code/@displayName', ['Médecin - Médecine Générale (SM)']],
  ['//h:assignedAuthor/h:code/@codeSystem', ['1.2.250.1.213.1.1.4.5']],
  ['//h:assignedAuthor/h:assignedPerson/h:name/h:family', ['Camille Exemple']],
  ['//h:assignedAuthor/h:assignedPerson/h:name/h:suffix', ['DR']],
  ['//h:assignedAuthor/h:representedOrganization/h:id/@root', ['1.2.250.1.71.4.2.2']],
  ['//h:assignedAuthor/h:representedOrganization/h:id/@extension', ['1999999998']],
  ['//h:representedCustodianOrganization/h:id/@root', ['1.2.250.1.71.4.2.2']],
  ['//h:representedCustodianOrganization/h:id/@extension', ['1999999998']],
  ['//h:representedCustodianOrganization/h:name', ['Cabinet fictif des Tilleuls']],
  ['count(//h:informationRecipient/h:intendedRecipient/h:id)', ['0']],
  ['//h:intendedRecipient/h:receivedOrganization/h:name', ['DAC d’Exempleville (fictif)']],
  [
    '//h:intendedRecipient/h:telecom/@value',
    ['tel:+33199000002', 'mailto:accueil@dac.exemple.mssante.fr'],
  ],
  ['//h:legalAuthenticator/h:time/@value', ['20261122193105+0100']],
  ['//h:legalAuthenticator/h:signatureCode/@code', ['S']],
  ['//h:legalAuthenticator/h:assignedEntity/h:id/@root', ['1.2.250.1.71.4.2.1']],
  ['//h:legalAuthenticator/h:assignedEntity/h:id/@extension', ['899999999990']],
  ['//h:legalAuthenticator//h:family', ['Camille Exemple']],
  ['count(//h:documentationOf/h:serviceEvent/h:effectiveTime)', ['1']],
  ['//h:serviceEvent/h:effectiveTime/h:low/@value', ['20261122193105+0100']],
  ['//h:serviceEvent/h:performer/@typeCode', ['PRF']],
  ['//h:performer/h:assignedEntity/h:id/@root', ['1.2.250.1.71.4.2.1']],
  ['//h:performer//h:representedOrganization/h:id/@extension', ['1999999998']],
  ['//h:standardIndustryClassCode/@code', ['AMBULATOIRE']],
  ['//h:standardIndustryClassCode/@displayName', ['Ambulatoire']],
  ['//h:standardIndustryClassCode/@codeSystem', ['1.2.250.1.213.1.1.4.9']],
  ['//h:encompassingEncounter/h:effectiveTime/h:low/@value', ['20261122193105+0100']],
  ['//h:healthCareFacility/h:code/@code', ['SA07']],
  ['//h:healthCareFacility/h:code/@displayName', ['Cabinet individuel']],
  ['//h:healthCareFacility/h:code/@codeSystem', ['1.2.250.1.71.4.2.4']],
  ['//h:component/h:nonXMLBody/h:text/@mediaType', ['application/pdf']],
  ['//h:component/h:nonXMLBody/h:text/@representation', ['B64']],
];

describe('the header', () => {
  test.each([...HEADER, ...PARTICIPANTS])('%s', async (where, what) => {
    expect(found(await letter(), where)).toEqual(what);
  });

  test('keeps the order of the schema', async () => {
    const document = await letter();
    expect(names(document, '/h:ClinicalDocument/*')).toEqual([
      'realmCode',
      'typeId',
      'templateId',
      'templateId',
      'templateId',
      'id',
      'code',
      'title',
      'effectiveTime',
      'confidentialityCode',
      'languageCode',
      'setId',
      'versionNumber',
      'recordTarget',
      'author',
      'custodian',
      'informationRecipient',
      'legalAuthenticator',
      'documentationOf',
      'componentOf',
      'component',
    ]);
    expect(names(document, '//h:patientRole/*')).toEqual(['id', 'addr', 'telecom', 'patient']);
    expect(names(document, '//h:assignedAuthor/*')).toEqual([
      'id',
      'code',
      'addr',
      'telecom',
      'telecom',
      'assignedPerson',
      'representedOrganization',
    ]);
    expect(names(document, '//h:representedCustodianOrganization/*')).toEqual([
      'id',
      'name',
      'telecom',
      'addr',
    ]);
  });

  test('an address is in lines only, a contact has a value or says why not', async () => {
    const document = await letter();
    expect(found(document, '//h:patientRole/h:addr/*')).toEqual([
      '1 rue de l’Exemple, 91150 Étampes',
    ]);
    expect(found(document, '//h:patientRole/h:telecom/@value')).toEqual(['tel:0199000010']);
    expect(found(document, 'count(//h:telecom[@value and @nullFlavor])')).toEqual(['0']);
    expect(found(document, 'count(//h:telecom[not(@value) and not(@nullFlavor)])')).toEqual(['0']);
    const without = {
      ...requestOf(town, { adresse: '', telephone: 'à demander' }),
      commune: null,
    };
    const bare = parsed((await cdaOutput.render(without, page)).bytes);
    expect(found(bare, '//h:patientRole/h:addr/@nullFlavor')).toEqual(['NASK']);
    expect(found(bare, '//h:patientRole/h:telecom/@nullFlavor')).toEqual(['NASK']);
  });

  test('without an addressee nobody is written to', async () => {
    const request = { ...requestOf(town), addressee: null };
    const document = parsed((await cdaOutput.render(request, page)).bytes);
    expect(found(document, 'count(//h:informationRecipient)')).toEqual(['0']);
  });
});

describe('the person', () => {
  test('goes with the INS and every strict trait when the identity is qualified', async () => {
    const document = await letter(qualified);
    expect(found(document, '//h:patientRole/h:id/@root')).toEqual(['1.2.250.1.213.1.4.10']);
    expect(found(document, '//h:patientRole/h:id/@extension')).toEqual(['279035121518989']);
    expect(found(document, '//h:patient/h:name/h:family[@qualifier="BR"]')).toEqual(['PAT-TROIS']);
    expect(found(document, '//h:patient/h:name/h:given[not(@qualifier)]')).toEqual([
      'DOMINIQUE MARIE-LOUISE',
    ]);
    expect(found(document, '//h:patient/h:name/h:given[@qualifier="BR"]')).toEqual(['DOMINIQUE']);
    expect(found(document, '//h:administrativeGenderCode/@code')).toEqual(['F']);
    expect(found(document, '//h:administrativeGenderCode/@codeSystem')).toEqual([
      '2.16.840.1.113883.5.1',
    ]);
    expect(found(document, '//h:birthTime/@value')).toEqual(['19790328']);
    expect(found(document, '//h:birthplace/h:place/h:addr/h:county')).toEqual(['63220']);
  });

  test.each([
    ['the identity is not said to be qualified', { 'identite-qualifiee': 'non' }],
    ['nothing is said of the identity', { 'identite-qualifiee': '' }],
    ['the key is wrong', { 'matricule-ins': '279035121518988' }],
    ['the birth name is missing', { 'nom-de-naissance': '', 'nom-utilise': 'PAT-TROIS' }],
    ['the sex is missing', { sexe: '' }],
    ['the place of birth is missing', { 'lieu-de-naissance': '' }],
    ['the place of birth is not a code', { 'lieu-de-naissance': 'Mazoires' }],
  ])('goes without its INS when %s', async (_why, changes) => {
    const document = await letter({ ...qualified, ...changes });
    expect(found(document, '//h:patientRole/h:id/@root')).toEqual([
      '2.25.302240678275694148452353.1',
    ]);
    expect(found(document, '//h:patientRole/h:id/@extension')).toEqual(['1']);
    expect(new Set(found(document, '//h:patient/h:name/h:family/@qualifier')).size).toBe(1);
    const whole = found(document, 'string(/)').join('') + found(document, '//@*').join(' ');
    expect(whole).not.toContain('27903512151898');
  });

  test.each([
    ['255069999999934', '1.2.250.1.213.1.4.8'],
    ['195062A99999990', '1.2.250.1.213.1.4.8'],
    ['355069999999981', '1.2.250.1.213.1.4.9'],
  ])('the matricule %s goes under %s', async (matricule, root) => {
    const document = await letter({ ...qualified, 'matricule-ins': matricule });
    expect(found(document, '//h:patientRole/h:id/@root')).toEqual([root]);
  });

  test('a used name is told apart from the birth name', async () => {
    expect(found(await letter(), '//h:patient/h:name/h:family[@qualifier="CL"]')).toEqual([
      'EXEMPLE-FICTIVE',
    ]);
  });
});

describe('who asks', () => {
  test.each(['99999999991', '01234534765'])('a wrong key never blocks: RPPS %s', async (rpps) => {
    const document = await letter({ 'demandeur-rpps': rpps });
    expect(found(document, '//h:assignedAuthor/h:id/@extension')).toEqual([`8${rpps}`]);
  });

  test('a FINESS with a wrong key is kept', async () => {
    const document = await letter({ 'demandeur-finess': '120459876' });
    expect(found(document, '//h:representedOrganization/h:id/@extension')).toEqual([
      '1120459876',
      '1120459876',
    ]);
  });

  test('without a FINESS no number is invented: the custodian has the root alone', async () => {
    const document = await letter({ 'demandeur-finess': '' });
    expect(found(document, '//h:representedCustodianOrganization/h:id/@root')).toEqual([
      '1.2.250.1.71.4.2.2',
    ]);
    expect(found(document, 'count(//h:id[@root="1.2.250.1.71.4.2.2"]/@extension)')).toEqual(['0']);
    expect(found(document, 'count(//h:representedOrganization/h:id)')).toEqual(['0']);
  });

  test('a function that names no sure profession is not coded', async () => {
    const document = await letter({ 'demandeur-fonction': 'Secrétaire du médecin' });
    expect(found(document, 'count(//h:assignedAuthor/h:code)')).toEqual(['0']);
  });

  test.each([
    ['anonymous', { name: 'page-publique' }, {}],
    ['rpps', { name: town }, { 'demandeur-rpps': '' }],
    ['rpps', { name: town }, { 'demandeur-rpps': '9999999999' }],
    ['requester-name', { name: town }, { 'demandeur-nom': '' }],
    ['person-name', { name: town }, { 'nom-de-naissance': '', 'nom-utilise': '' }],
    ['given-names', { name: town }, { prenoms: '' }],
    ['birth-date', { name: town }, { 'date-de-naissance': '' }],
    ['birth-date', { name: town }, { 'date-de-naissance': '1979-02-30' }],
  ])('refuses, naming « %s » and no value', async (lack, { name }, changes) => {
    const refusal = cdaOutput.render(requestOf(name, changes), page);
    await expect(refusal).rejects.toThrow(new Error(`no CDA without: ${lack}`));
  });
});
