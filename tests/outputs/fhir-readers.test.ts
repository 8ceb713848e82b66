import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type FhirReaders, fhirReaders } from '../apps/fhir-readers.ts';
import { anyRequest } from './fhir-arbitrary.ts';
import {
  documentOf,
  ofType,
  requestNamed,
  shippedQuestionnaire,
  transactionOf,
} from './fhir-bundles.ts';
import { situations } from './situations.ts';

const townDoctor = requestNamed('ville-medecin-traitant');
let readers: FhirReaders;

beforeAll(() => {
  readers = fhirReaders();
}, 300_000);

describe('two validators', () => {
  test.each(situations)('find nothing wrong in the document of $name', async ({ request }) => {
    expect(readers.faultsOf(await documentOf(request))).toEqual([]);
  });

  test.each(situations)('find nothing wrong in the transaction of $name', async ({ request }) => {
    expect(readers.faultsOf(await transactionOf(request))).toEqual([]);
  });

  test('find nothing wrong in any request', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        expect(readers.faultsOf(await documentOf(request))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('find nothing wrong in the checklist', () => {
    expect(readers.faultsOf(shippedQuestionnaire())).toEqual([]);
  });

  test('both see a fault of a resource inside a document', async () => {
    const bundle = await documentOf(townDoctor);
    for (const { resource } of bundle.entry) {
      if (resource.resourceType === 'Task') resource['couleur'] = 'bleu';
    }
    expect(readers.faultsOf(bundle)).toHaveLength(2);
  });

  test.each([
    ['an unknown element', { resourceType: 'Patient', couleur: 'bleu' }],
    ['a missing element', { resourceType: 'Task', intent: 'order' }],
    ['a wrong type', { resourceType: 'Patient', name: 'Exemple' }],
  ])('would both see %s', (_what, resource) => {
    const faults = readers.faultsOf(resource).map((fault) => fault.split(':', 1)[0]);
    expect(new Set(faults)).toEqual(new Set(['medplum', 'fhir']));
  });
});

describe('a server', () => {
  test.each(situations)('stores $name and finds it again', async ({ request }) => {
    const server = readers.newServer();
    const statuses = await server.store(await transactionOf(request));
    expect(new Set(statuses)).toEqual(new Set(['201']));
    const [asked] = await server.find('ServiceRequest?status=active');
    const [task] = await server.find('Task?status=requested');
    const [person] = await server.find('Patient');
    expect(asked?.['subject']).toEqual({ reference: `Patient/${String(person?.['id'])}` });
    expect(task?.['focus']).toEqual({ reference: `ServiceRequest/${String(asked?.['id'])}` });
  });

  test.each([
    ['ServiceRequest?code=335', 'ServiceRequest'],
    ['Patient?name=Fictive', 'Patient'],
    ['Practitioner?identifier=https://rpps.esante.gouv.fr|99999999990', 'Practitioner'],
    ['DocumentReference?type=http://loinc.org|96349-6', 'DocumentReference'],
  ])('answers %s', async (query, type) => {
    const server = readers.newServer();
    await server.store(await transactionOf(townDoctor));
    expect((await server.find(query)).map(({ resourceType }) => resourceType)).toEqual([type]);
  });

  test('gives a DAC the tasks that it owns', async () => {
    const server = readers.newServer();
    await server.store(await transactionOf(townDoctor));
    const [dac] = await server.find('Organization?name=DAC');
    expect(await server.find(`Task?owner=Organization/${String(dac?.['id'])}`)).toHaveLength(1);
    expect(await server.find('Task?owner=Organization/autre')).toHaveLength(0);
  });

  test.each(situations)('that is sent $name twice keeps one', async ({ request }) => {
    const server = readers.newServer();
    const bundle = await transactionOf(request);
    await server.store(bundle);
    await server.store(bundle);
    for (const type of new Set(bundle.entry.map(({ resource }) => resource.resourceType))) {
      expect(await server.find(type)).toHaveLength(ofType(bundle, type).length);
    }
  });
});
