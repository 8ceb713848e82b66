import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { DeliverableRequest } from '../../lib/domain/deliverable.ts';
import type { FieldValue } from '../../lib/domain/referral.ts';
import { documentOf, ofType, PAGE, requestNamed, transactionOf } from './fhir-bundles.ts';
import { situations } from './situations.ts';

const townDoctor = requestNamed('ville-medecin-traitant');

/** A request with other values; a null takes the field away. */
function withValues(
  request: DeliverableRequest,
  changes: Record<string, FieldValue | null>,
): DeliverableRequest {
  const values = Object.entries({ ...request.values, ...changes });
  const kept = values.flatMap(([id, value]) => (value === null ? [] : [[id, value] as const]));
  return { ...request, values: Object.fromEntries(kept) };
}

describe('golden files', () => {
  test.each(situations)('document: $name', async ({ name, request }) => {
    const text = JSON.stringify(await documentOf(request), null, 2);
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/fhir/${name}.json`);
  });

  test.each(situations)('transaction: $name', async ({ name, request }) => {
    const lines = (await transactionOf(request)).entry.map(
      ({ request: asked, fullUrl }) =>
        `${asked?.method} ${asked?.url} ${asked?.ifNoneExist ?? '-'} ${fullUrl}`,
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      `golden/fhir/${name}.transaction.txt`,
    );
  });
});

describe('the transaction', () => {
  test('has the resources of the document, without its composition and without ids', async () => {
    const ofDocument = (await documentOf(townDoctor)).entry
      .filter(({ resource }) => resource.resourceType !== 'Composition')
      .map(({ fullUrl, resource }) => ({ fullUrl, resource: { ...resource, id: undefined } }));
    const stored = (await transactionOf(townDoctor)).entry;
    expect(stored.map(({ fullUrl, resource }) => ({ fullUrl, resource }))).toEqual(ofDocument);
  });

  test('matches nobody by a name', async () => {
    for (const { request } of situations) {
      for (const { request: asked } of (await transactionOf(request)).entry) {
        expect(asked?.ifNoneExist).toMatch(/^identifier=[^&]+$/);
      }
    }
  });
});

describe('the identity', () => {
  const qualified = {
    'identite-qualifiee': 'oui',
    'matricule-ins': '279035121518989',
    'lieu-de-naissance': '51215',
  };
  const patientOf = async (changes: Record<string, FieldValue | null>) =>
    ofType(await documentOf(withValues(townDoctor, changes)), 'Patient')[0];

  test('that is qualified carries its matricule and the profile that allows it', async () => {
    const patient = await patientOf(qualified);
    expect(patient).toMatchObject({
      meta: { profile: [expect.stringMatching(/fr-core-patient-ins$/)] },
      identifier: [
        { use: 'official', system: 'urn:oid:1.2.250.1.213.1.4.10', value: '279035121518989' },
        { use: 'secondary', system: 'urn:ietf:rfc:3986' },
      ],
      name: [
        { use: 'official', family: 'FICTIVE', given: ['Éloïse'] },
        { use: 'usual', family: 'EXEMPLE-FICTIVE' },
      ],
    });
    expect(JSON.stringify(patient)).toContain('"QUAL"');
  });

  test.each<[string, Record<string, FieldValue | null>]>([
    ['not said to be qualified', { 'identite-qualifiee': null }],
    ['said not to be', { 'identite-qualifiee': 'non' }],
    ['with a wrong key', { 'matricule-ins': '279035121518988' }],
    ['without its place of birth', { 'lieu-de-naissance': null }],
    ['without its birth name', { 'nom-de-naissance': null }],
    ['without given names', { prenoms: null }],
    ['without its sex', { sexe: null }],
    ['with half a birth date', { 'date-de-naissance': '1944-03' }],
  ])('%s carries no matricule and claims nothing of it', async (_what, changes) => {
    const patient = await patientOf({ ...qualified, ...changes });
    expect(patient?.['identifier']).toMatchObject([{ use: 'secondary' }]);
    expect(patient?.['extension']).toBeUndefined();
    expect(JSON.stringify(patient)).not.toMatch(/27903512151898|patient-ins|QUAL/);
  });

  test.each<[string, Record<string, FieldValue | null>, boolean]>([
    ['with both names', {}, true],
    ['without its birth name', { 'nom-de-naissance': null }, false],
    ['without given names', { prenoms: null }, false],
  ])('%s claims the French profile: %#', async (_what, changes, claims) => {
    const patient = await patientOf(changes);
    expect(JSON.stringify(patient?.['meta'] ?? '').includes('fr-core-patient')).toBe(claims);
  });

  test.each(['1944-13-40', '12/03/1944', 'vers 1944', '1944-02-30'])(
    'born « %s » has no date that FHIR would refuse',
    async (date) => {
      expect((await patientOf({ 'date-de-naissance': date }))?.['birthDate']).toBeUndefined();
    },
  );
});

describe('the agreement', () => {
  const consentOf = async (changes: Record<string, FieldValue | null>) =>
    ofType(await documentOf(withValues(townDoctor, changes)), 'Consent')[0];

  test.each([
    ['oral', 'active', true],
    ['ecrit', 'active', true],
    ['impossible', 'proposed', false],
  ])('« %s » is %s', async (accord, status, permits) => {
    const consent = await consentOf({ accord, 'accord-motif': 'Ne répond plus.' });
    expect(consent?.['status']).toBe(status);
    expect(consent?.['provision'] !== undefined).toBe(permits);
    expect(consent?.['performer'] !== undefined).toBe(permits);
    expect(JSON.stringify(consent?.['text'])).toContain('Ne répond plus.');
  });

  test('keeps what must not be passed on as a denial', async () => {
    const consent = await consentOf({ 'ne-pas-transmettre': 'Le suivi en CSAPA.' });
    expect(consent?.['provision']).toMatchObject({
      type: 'permit',
      provision: [{ type: 'deny', code: [{ text: 'Le suivi en CSAPA.' }] }],
    });
  });

  test('refused, the request that names the person is not written', async () => {
    const refused = withValues(townDoctor, { accord: 'opposition' });
    await expect(documentOf(refused)).rejects.toThrow('refused');
    await expect(transactionOf(refused)).rejects.toThrow('refused');
  });
});

test('the page arrives whole, with its size and digest', async () => {
  const [reference] = ofType(await documentOf(townDoctor), 'DocumentReference');
  const hash = createHash('sha1').update(PAGE).digest('base64');
  expect(reference?.['content']).toMatchObject([
    {
      attachment: {
        contentType: 'application/pdf',
        data: Buffer.from(PAGE).toString('base64'),
        size: PAGE.length,
        hash,
      },
    },
  ]);
});

test.each([
  ['48-heures', 'urgent', '2026-11-24'],
  ['semaine', 'routine', '2026-11-29'],
  ['mois', 'routine', '2026-12-22'],
])('a delay « %s » is %s, until %s', async (delai, priority, end) => {
  const [task] = ofType(await documentOf(withValues(townDoctor, { delai })), 'Task');
  expect(task).toMatchObject({ priority, restriction: { period: { start: '2026-11-22', end } } });
});

test.each([
  ['Dr Camille EXEMPLE', { family: 'EXEMPLE', given: ['Camille'], suffix: ['DR'] }],
  ['Mme Lou Inventé', { prefix: ['MME'] }],
])('the requester « %s » is split only where capitals tell', async (line, parts) => {
  const [who] = ofType(
    await documentOf(withValues(townDoctor, { 'demandeur-nom': line })),
    'Practitioner',
  );
  expect(who?.['name']).toEqual([{ text: line, ...parts }]);
});

test('nobody asks by name: the document says so, and invents nobody', async () => {
  const bundle = await documentOf(
    withValues(townDoctor, { 'demandeur-nom': null, 'demandeur-structure': null }),
  );
  expect(ofType(bundle, 'Practitioner')).toEqual([]);
  expect(ofType(bundle, 'Composition')[0]?.['author']).toEqual([
    { display: 'Demandeur à compléter' },
  ]);
});

test('a structured text stays text, without the characters that FHIR forbids', async () => {
  const bundle = await documentOf({
    ...townDoctor,
    document: {
      ...townDoctor.document,
      blocks: [{ heading: 'Bloc', rows: [{ label: 'Champ', value: '<b>"&\'</b>\u0001\nsuite' }] }],
    },
  });
  const [letter] = ofType(bundle, 'Composition');
  expect(JSON.stringify(letter?.['section'])).toContain(
    '<b>Champ</b> &lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;<br/>suite',
  );
});
