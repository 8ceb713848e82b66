import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { cdaOutput } from '../../lib/outputs/cda.ts';
import { xdmArchive, xdmSubject } from '../../lib/outputs/xdm.ts';
import { found, names, noPage, page, parsed, requestOf } from './cda-reading.ts';

const town = 'ville-medecin-traitant';
const METADATA = 'IHE_XDM/SUBSET01/METADATA.XML';
const LETTER = 'IHE_XDM/SUBSET01/DOC0001.XML';
const NAMES = /fictive|éloïse|marie|exemple|tilleuls|1944|12\/03|000000/i;

async function archive(request = requestOf(town), body = page) {
  const cda = await cdaOutput.render(request, body);
  const file = await xdmArchive(request, cda);
  return { cda, file, entries: unzipSync(file.bytes) };
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the archive', () => {
  test('holds the four files of the layout, under 8.3 names', async () => {
    const { file, entries, cda } = await archive();
    expect(file).toMatchObject({ fileName: 'IHE_XDM.ZIP', mediaType: 'application/zip' });
    expect(Object.keys(entries)).toEqual(['INDEX.HTM', 'README.TXT', METADATA, LETTER]);
    for (const path of Object.keys(entries)) {
      for (const part of path.split('/'))
        expect(part).toMatch(/^[A-Z0-9_]{1,8}(\.[A-Z0-9]{1,3})?$/);
    }
    expect(entries[LETTER]).toEqual(cda.bytes);
  });

  test('has the same bytes for the same request, whatever the day', async () => {
    const [one, other] = await Promise.all([archive(), archive()]);
    expect(one.file.bytes).toEqual(other.file.bytes);
  });

  test('names nobody in what a person reads first', async () => {
    const { entries } = await archive();
    expect(text(entries['INDEX.HTM'])).not.toMatch(NAMES);
    expect(text(entries['README.TXT'])).not.toMatch(NAMES);
    const index = parsed(entries['INDEX.HTM'] ?? new Uint8Array());
    expect(found(index, '//*[local-name()="a"]/@href')).toEqual([LETTER, METADATA, 'README.TXT']);
  });

  test('is refused like the letter', async () => {
    const { cda } = await archive();
    await expect(xdmArchive(requestOf('page-publique'), cda)).rejects.toThrow('anonymous');
  });
});

/** Where a code stands, by the UUID that IHE gives to what it is about. */
const coded = (scheme: string) =>
  `//rim:ExtrinsicObject/rim:Classification[@classificationScheme="urn:uuid:${scheme}"]`;
const slot = (name: string) => `//rim:ExtrinsicObject/rim:Slot[@name="${name}"]//rim:Value`;
const scheme = `/rim:Slot[@name="codingScheme"]//rim:Value`;
const identifier = (uuid: string) =>
  `//rim:ExternalIdentifier[@identificationScheme="urn:uuid:${uuid}"]/@value`;

const CODES: [string, string, string, string][] = [
  ['class', '41a5887f-8865-4c09-adf7-e362475b143a', '10', '1.2.250.1.213.1.1.4.1'],
  ['type', 'f0306f51-975f-434e-a61c-c59651d33983', '96349-6', '2.16.840.1.113883.6.1'],
  [
    'format',
    'a09d5840-386c-46f2-b5ad-9c3699a4309d',
    'urn:ihe:iti:xds-sd:pdf:2008',
    '1.3.6.1.4.1.19376.1.2.3',
  ],
  ['facility', 'f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1', 'SA07', '1.2.250.1.71.4.2.4'],
  ['practice', 'cccf5598-8b07-4b77-a05e-ae952c785ead', 'AMBULATOIRE', '1.2.250.1.213.1.1.4.9'],
  ['confidentiality', 'f4f85eac-e6cb-4883-b524-f2705394840f', 'N', '2.16.840.1.113883.5.25'],
];

describe('the metadata', () => {
  let made: Awaited<ReturnType<typeof archive>>;
  let metadata: ReturnType<typeof parsed>;
  beforeAll(async () => {
    made = await archive();
    metadata = parsed(made.entries[METADATA] ?? new Uint8Array());
  });

  test.each(CODES)('say the %s', (_what, uuid, code, system) => {
    expect(found(metadata, `${coded(uuid)}/@nodeRepresentation`)).toEqual([code]);
    expect(found(metadata, coded(uuid) + scheme)).toEqual([system]);
  });

  test('say the size and the fingerprint of the letter as it is in the archive', () => {
    const bytes = made.entries[LETTER] ?? new Uint8Array();
    expect(found(metadata, slot('size'))).toEqual([String(bytes.length)]);
    expect(found(metadata, slot('hash'))).toEqual([createHash('sha1').update(bytes).digest('hex')]);
    expect(found(metadata, slot('URI'))).toEqual(['DOC0001.XML']);
    expect(found(metadata, '//rim:ExtrinsicObject/@mimeType')).toEqual(['text/xml']);
  });

  test.each([
    ['creationTime', ['20261122183105']],
    ['serviceStartTime', ['20261122183105']],
    ['languageCode', ['fr-FR']],
    [
      'legalAuthenticator',
      ['899999999990^Camille Exemple^^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS'],
    ],
    ['sourcePatientId', ['1^^^&2.25.302240678275694148452353.1&ISO^PI']],
    [
      'sourcePatientInfo',
      [
        'PID-3|1^^^&2.25.302240678275694148452353.1&ISO^PI',
        'PID-5|FICTIVE^Éloïse^Éloïse Marie^^^^L',
        'PID-5|EXEMPLE-FICTIVE^Éloïse^^^^^D',
        'PID-7|19440312',
        'PID-8|F',
      ],
    ],
  ])('say %s', (name, values) => expect(found(metadata, slot(name))).toEqual(values));

  test('say who asks, for the letter and for the lot', () => {
    const author = (name: string) => `//rim:Slot[@name="${name}"]//rim:Value`;
    const twice = (value: string) => [value, value];
    expect(found(metadata, author('authorPerson'))).toEqual(
      twice('899999999990^Camille Exemple^^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS'),
    );
    expect(found(metadata, author('authorInstitution'))).toEqual(
      twice('Cabinet fictif des Tilleuls^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^1999999998'),
    );
    expect(found(metadata, author('authorSpecialty'))).toEqual(
      twice('G15_10/SM54^Médecin - Médecine Générale (SM)^1.2.250.1.213.1.1.4.5'),
    );
  });

  test('identify the letter, the person and the lot, and join the letter to the lot', () => {
    expect(found(metadata, identifier('2e82c1f6-a085-4c72-9da3-8640a32e42ab'))).toEqual([
      '2.25.302240678275694148452353',
    ]);
    expect(found(metadata, identifier('58a6f841-87b3-4a3e-92fd-a8ffeff98427'))).toEqual(
      found(metadata, identifier('6b5aea1a-874d-4603-a4bc-96a0a7b38446')),
    );
    for (const uuid of [
      '554ac39e-e3fe-47fe-b233-965d2a147832',
      '96fdda7c-d067-4183-912e-bf5ee74998a8',
    ]) {
      expect(found(metadata, identifier(uuid))[0]).toMatch(/^2\.25\.[1-9]\d{1,38}$/);
    }
    const ends = [
      '@sourceObject=//rim:RegistryPackage/@id',
      '@targetObject=//rim:ExtrinsicObject/@id',
    ];
    expect(found(metadata, `count(//rim:Association[${ends.join(' and ')}])`)).toEqual(['1']);
    expect(found(metadata, '//rim:Association//rim:Value')).toEqual(['Original']);
  });

  test('keep the order of ebRIM, and every identifier once', () => {
    for (const object of ['ExtrinsicObject', 'RegistryPackage']) {
      const order = ['Slot', 'Name', 'Classification', 'ExternalIdentifier'];
      const ranks = names(metadata, `//rim:${object}/*`).map((name) => order.indexOf(name));
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    }
    const ids = found(metadata, '//@id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(found(metadata, 'count(/lcm:SubmitObjectsRequest/rim:RegistryObjectList)')).toEqual([
      '1',
    ]);
  });
});

test('an INS goes as one, with the place of birth', async () => {
  const request = requestOf(town, {
    'identite-qualifiee': 'oui',
    'matricule-ins': '279035121518989',
    'lieu-de-naissance': '63220',
  });
  const { entries } = await archive(request);
  const metadata = parsed(entries[METADATA] ?? new Uint8Array());
  expect(found(metadata, slot('sourcePatientId'))).toEqual([
    '279035121518989^^^&1.2.250.1.213.1.4.10&ISO^NH',
  ]);
  expect(found(metadata, slot('sourcePatientInfo'))).toContain('PID-11|^^^^^^BDL^^63220');
});

test('a letter in plain text says its format', async () => {
  const { entries } = await archive(requestOf(town), noPage);
  const metadata = parsed(entries[METADATA] ?? new Uint8Array());
  const format = coded('a09d5840-386c-46f2-b5ad-9c3699a4309d');
  expect(found(metadata, `${format}/@nodeRepresentation`)).toEqual([
    'urn:ihe:iti:xds-sd:text:2008',
  ]);
});

test('separators of HL7 in a name cut nothing', async () => {
  const request = requestOf(town, { 'demandeur-structure': 'A^B & C|D~E\\F' });
  const { entries } = await archive(request);
  const metadata = parsed(entries[METADATA] ?? new Uint8Array());
  expect(found(metadata, '//rim:Slot[@name="authorInstitution"]//rim:Value')[0]).toBe(
    'A\\S\\B \\T\\ C\\F\\D\\R\\E\\E\\F^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^1999999998',
  );
});

test('rule XON of IHE: a structure without its name is not told, its number stays in the letter', async () => {
  const { entries } = await archive(requestOf(town, { 'demandeur-structure': '' }));
  const metadata = parsed(entries[METADATA] ?? new Uint8Array());
  expect(found(metadata, 'count(//rim:Slot[@name="authorInstitution"])')).toEqual(['0']);
  expect(text(entries[LETTER])).toContain('extension="1999999998"');
});

describe('the subject', () => {
  test('is the one that receivers know', () => {
    expect(xdmSubject(requestOf(town))).toBe(
      "XDM/1.0/DDM+Lettre d'adressage FICTIVE Éloïse 12/03/1944",
    );
  });

  test('stays on one line', () => {
    const request = requestOf(town, { 'nom-de-naissance': 'Fictive\r\nBcc: x@y.exemple' });
    expect(xdmSubject(request)).not.toMatch(/[\r\n]/);
  });

  test('is refused when there is nobody to name', () => {
    expect(() => xdmSubject(requestOf('opposition'))).toThrow('anonymous');
  });
});
