import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRequest } from './fhir-arbitrary.ts';
import { situations } from './situations.ts';
import { documentOf, type ReadBundle, transactionOf } from './fhir-bundles.ts';

const RUNS = { numRuns: 150 };
const RELATIVE = /^urn:uuid:/;

/** Every value of every depth, with the name of its element. */
function elements(node: unknown, name = ''): { name: string; value: unknown }[] {
  if (typeof node !== 'object' || node === null) return [{ name, value: node }];
  const inner = Array.isArray(node)
    ? node.flatMap((each) => elements(each, name))
    : Object.entries(node).flatMap(([key, value]) => elements(value, key));
  return [{ name, value: node }, ...inner];
}

function referencesIn(node: unknown): string[] {
  return elements(node).flatMap(({ name, value }) =>
    name === 'reference' && typeof value === 'string' ? [value] : [],
  );
}

/** What one reaches from an entry by following references. */
function reachedFrom(start: string, { entry }: ReadBundle): Set<string> {
  const reached = new Set<string>();
  const next = [start];
  for (let url = next.pop(); url !== undefined; url = next.pop()) {
    if (reached.has(url)) continue;
    reached.add(url);
    next.push(...referencesIn(entry.find(({ fullUrl }) => fullUrl === url)?.resource));
  }
  return reached;
}

describe('any request', () => {
  test('gives a document whose references all lead inside, and which reaches all that it holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const bundle = await documentOf(request);
        const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
        expect(new Set(urls).size).toBe(urls.length);
        for (const { fullUrl, resource } of bundle.entry) {
          expect(fullUrl).toBe(`urn:uuid:${resource.id}`);
        }
        for (const reference of referencesIn(bundle)) expect(urls).toContain(reference);
        expect(bundle.entry[0]?.resource.resourceType).toBe('Composition');
        expect(reachedFrom(urls[0] ?? '', bundle)).toEqual(new Set(urls));
      }),
      RUNS,
    );
  });

  test('gives a transaction whose references all lead inside', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const { entry } = await transactionOf(request);
        const urls = entry.map(({ fullUrl }) => fullUrl);
        for (const reference of referencesIn(entry)) {
          expect(reference).toMatch(RELATIVE);
          expect(urls).toContain(reference);
        }
      }),
      RUNS,
    );
  });

  test('leaves nothing empty: FHIR refuses it', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const empty = elements(await documentOf(request)).filter(({ value }) =>
          typeof value === 'object' && value !== null
            ? Object.keys(value).length === 0
            : value === null || value === '',
        );
        expect(empty).toEqual([]);
      }),
      RUNS,
    );
  });

  test('holds no character that FHIR forbids', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const texts = elements(await documentOf(request)).map(({ value }) => String(value));
        expect(texts.filter((text) => /(?![\t\n\r])[\p{Cc}\p{Cs}]/u.test(text))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('gives the same bytes twice, and no id of another request', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, fc.uuid(), async (request, other) => {
        fc.pre(other !== request.id);
        const one = await documentOf(request);
        expect(await documentOf(request)).toEqual(one);
        const urls = (await documentOf({ ...request, id: other })).entry;
        const shared = urls.filter(({ fullUrl }) =>
          one.entry.some((entry) => entry.fullUrl === fullUrl),
        );
        expect(shared).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an anonymous request', () => {
  const anonymous = situations.filter(({ request }) => request.anonymous);
  const nominative = (field: { nominative: boolean; id: string }) => field.nominative;

  test('is among the situations', () => expect(anonymous.length).toBeGreaterThan(0));

  test.each(anonymous)('names nobody: $name', async ({ request, referral }) => {
    const bundle = await documentOf(request);
    const text = JSON.stringify(bundle);
    // The requester may be the médecin traitant: their name is theirs to give.
    const own = new Set(Object.values(request.values).flat());
    const fields = request.form.blocks.flatMap((block) => block.fields).filter(nominative);
    for (const { id } of fields.filter((field) => field.options === undefined)) {
      for (const value of [referral.values[id] ?? []].flat().filter((each) => each.length > 3)) {
        if (!own.has(value)) expect(text.includes(value), id).toBe(false);
      }
    }
    const types = bundle.entry.map(({ resource }) => resource.resourceType);
    expect(types).not.toContain('Consent');
    expect(types).not.toContain('RelatedPerson');
    const person = bundle.entry.find(({ resource }) => resource.resourceType === 'Patient');
    const told = ['name', 'telecom', 'birthDate', 'gender', 'extension', 'generalPractitioner'];
    for (const element of told) expect(person?.resource).not.toHaveProperty(element);
    expect(JSON.stringify(person)).toContain('ANONYED');
  });
});
