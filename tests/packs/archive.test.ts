import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { failureText } from '../../components/text/failure-text.ts';
import { buildArchive } from '../../lib/packs/archive/build-archive.ts';
import { judgePack, compareVersions, type Ground } from '../../lib/packs/archive/judge-pack.ts';
import { assembleArchives, assembleWhatHolds } from '../../lib/packs/archive/merge-archives.ts';
import {
  archiveFileName,
  archiveText,
  type PackArchive,
} from '../../lib/packs/archive/pack-archive.ts';
import { readArchive } from '../../lib/packs/archive/read-archive.ts';
import {
  fingerprintOf,
  signatureState,
  signedBytes,
  type SigningKey,
} from '../../lib/packs/archive/signature.ts';
import {
  aKey,
  anArchive,
  aSignedArchive,
  SIGNER,
  shippedFiles,
} from '../support/published-pack.ts';

const { subtle } = globalThis.crypto;
const HEAD = 'regions/corse/pack.json';
let key: SigningKey;
let other: SigningKey;
let signed: PackArchive;

beforeAll(async () => {
  [key, other] = await Promise.all([aKey(), aKey()]);
  signed = await aSignedArchive(key);
});

/** The signature of a signed archive, with something changed. */
function signature(change: Partial<NonNullable<PackArchive['signature']>>): PackArchive {
  if (!signed.signature) throw new Error('not signed');
  return { ...signed, signature: { ...signed.signature, ...change } };
}

describe('a published pack', () => {
  test('comes back whole from its text, and its signature holds', async () => {
    const read = readArchive(archiveText(signed));
    expect(read).toEqual({ ok: true, value: signed });
    expect(await signatureState(signed, subtle)).toBe('right');
    expect(archiveFileName(signed)).toBe('corse-2027.1.0.pack.json');
  });

  test('holds the files of its own folder and no other', () => {
    const folders = ['national', 'corse'].map((name) => {
      const built = buildArchive(name, shippedFiles);
      return built.ok && Object.keys(built.value.files).map((path) => path.split('/')[0]);
    });
    expect(folders.map((each) => each && [...new Set(each)])).toEqual([['national'], ['regions']]);
    expect(buildArchive('nulle-part', shippedFiles)).toMatchObject({ ok: false });
  });

  test('keeps its signature whatever the order of its keys', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([name, inner]) => [name, shuffled(inner)]);
      return Object.fromEntries(entries.toReversed());
    };
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (files) => {
        // What JSON can write: -0 does not come back as it was.
        const content: PackArchive = { ...signed, files: JSON.parse(JSON.stringify(files)) };
        const turned = shuffled(content) as PackArchive;
        expect(signedBytes(turned)).toEqual(signedBytes(content));
      }),
    );
  });
});

describe('a pack changed after it was signed', () => {
  const label = (archive: PackArchive): PackArchive => ({ ...archive, label: 'Autre' });
  test.each<[string, () => PackArchive]>([
    ['its head', () => label(signed)],
    ['its version', () => ({ ...signed, version: '2028.1.0' })],
    ['its date', () => ({ ...signed, date: '2030-01-01' })],
    [
      'a value of a file',
      () => ({ ...signed, files: { ...signed.files, [HEAD]: { changed: true } } }),
    ],
    ['a file more', () => ({ ...signed, files: { ...signed.files, 'regions/corse/x.json': 1 } })],
    ['a file less', () => ({ ...signed, files: { [HEAD]: signed.files[HEAD] } })],
    ['its signer', () => signature({ signer: 'ARS (fictive)' })],
    ['its key', () => signature({ key: other.publicKey })],
    ['a key that is none', () => signature({ key: 'A'.repeat(43) })],
    ['its value', () => signature({ value: 'A'.repeat(86) })],
  ])('is found out by %s', async (_what, changed) => {
    expect(await signatureState(changed(), subtle)).toBe('wrong');
  });

  test('is found out whichever sign of its text changes', async () => {
    const text = archiveText(signed);
    const places = Array.from({ length: 60 }, (_none, rank) =>
      Math.floor((text.length * rank) / 60),
    );
    for (const at of places) {
      const sign = text[at] === 'a' ? 'b' : 'a';
      const read = readArchive(text.slice(0, at) + sign + text.slice(at + 1));
      if (!read.ok) continue;
      // Spaces between values are no content.
      const same = JSON.stringify(read.value) === JSON.stringify(signed);
      expect(await signatureState(read.value, subtle)).toBe(same ? 'right' : 'wrong');
    }
  });
});

describe('a text that is no pack', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const big = `"${'x'.repeat(50_000_000)}"`;
  const withHead = (change: object): string => JSON.stringify({ ...anArchive(), ...change });
  test.each<[string, () => string, RegExp]>([
    ['of 50 MB', () => big, /dépasse 20/],
    ['nested 100,000 times', () => deep, /niveaux/],
    ['nested within a file', () => withHead({ files: 'NEST' }).replace('"NEST"', deep), /niveaux/],
    ['of six million values', () => `[${'{},'.repeat(6_000_000)}0]`, /000 valeurs/],
    ['cut in the middle', () => archiveText(signed).slice(0, 400), /incomplet/],
    ['empty', () => '', /incomplet/],
    ['that ends inside a text', () => '{"format":"aiguill', /incomplet/],
    ['of another kind', () => '{"resourceType":"Bundle"}', /forme d’un paquet/],
    ['of a later format', () => withHead({ format: 'aiguilleur-pack/2' }), /format/],
    ['with a field of its own', () => withHead({ extra: 1 }), /extra/],
    ['of a version without numbers', () => withHead({ version: 'demain' }), /version/],
    [
      'with a file elsewhere',
      () => withHead({ files: { 'national/x.json': {} } }),
      /hors du dossier/,
    ],
    [
      'with a way out',
      () => withHead({ files: { 'regions/corse2/x.json': {} } }),
      /hors du dossier/,
    ],
    ['without its head', () => withHead({ files: {} }), /pack\.json manque/],
    ['whose head lies', () => withHead({ version: '2030.1.0' }), /en-tête/],
    [
      'with too many files',
      () =>
        withHead({
          files: Object.fromEntries(
            Array.from({ length: 2001 }, (_n, at) => [`regions/corse/${at}`, 1]),
          ),
        }),
      /plus de 1000/,
    ],
    [
      'with a key of the language',
      () => '{"format":"aiguilleur-pack/1","\\u005f_proto__":{"polluted":true}}',
      /nom interdit/,
    ],
    ['with a number beyond numbers', () => '{"date":1e999}', /nombre/],
    ['with an address that runs', () => '{"url":" java\\nscript:alert(1)"}', /adresse/],
    [
      'with an address that runs after a hundred blanks',
      () => JSON.stringify({ url: `${' '.repeat(100)}javascript:alert(1)` }),
      /adresse/,
    ],
    ['with a list without end', () => JSON.stringify(Array(3001).fill(0)), /plus de 3000/],
    ['with a field written twice', () => '{"label":"a","label":"b"}', /deux fois/],
    ['with an id of the language', () => '{"id":"constructor"}', /nom interdit/],
    ['with a text of 5 MB', () => JSON.stringify({ id: 'a-'.repeat(2_500_000) }), /trop long/],
    ['with a field name without end', () => JSON.stringify({ ['a'.repeat(300)]: 1 }), /nom trop/],
    ['whose words turn round', () => JSON.stringify({ label: 'Corse\u202egnorw' }), /invisible/],
    ['whose name shows nothing', () => withHead({ label: '\u00a0' }), /label/],
    ['with half a character', () => '{"label":"\\ud800"}', /mal formé/],
  ])('%s is refused in one sentence, at once', (_what, text, says) => {
    const made = text();
    const from = performance.now();
    const read = readArchive(made);
    expect(performance.now() - from).toBeLessThan(1500);
    if (read.ok) throw new Error('accepted');
    const sentence = failureText(read.failure);
    expect(sentence).toMatch(says);
    expect(sentence.length).toBeLessThan(250);
    expect(Object(Object.prototype)).not.toHaveProperty('polluted');
  });

  test('signs of nesting inside quotes do not count', () => {
    const archive = anArchive('2027.1.0', `${'[{'.repeat(80)} \\" fin`);
    expect(readArchive(archiveText(archive))).toMatchObject({ ok: true });
  });
});

describe('a version', () => {
  test.each([
    ['2026.11.0', '2026.9.3', 1],
    ['2026.2.0', '2026.11.0', -1],
    ['2027.1.0', '2026.12.9', 1],
    ['2026.11.10', '2026.11.9', 1],
    ['2026.11.0', '2026.11.0', 0],
  ])('%s against %s is compared in numbers', (one, another, order) => {
    expect(Math.sign(compareVersions(one, another))).toBe(order);
    expect(Math.sign(compareVersions(another, one))).toBe(order === 0 ? 0 : -order);
  });
});

describe('a judgement', () => {
  const ground = (change: Partial<Ground> = {}): Ground => ({
    inUse: { corse: '2026.11.0' },
    signedBy: {},
    trusted: [{ key: key.publicKey, signer: SIGNER, since: '2026-11-22' }],
    mayInsist: true,
    ...change,
  });
  test('of a newer pack of a trusted key says nothing against it, and who signed', async () => {
    const judged = await judgePack(signed, ground(), subtle);
    expect(judged).toMatchObject({ faults: [], signer: SIGNER, inUse: '2026.11.0' });
    expect(judged.fingerprint).toMatch(/^([0-9a-f]{4} ){9}[0-9a-f]{4}$/);
    expect(judged.fingerprint).toBe(await fingerprintOf(key.publicKey, subtle));
  });

  test.each<[string, () => Promise<PackArchive> | PackArchive, () => Partial<Ground>, string[]]>([
    ['no signature', () => anArchive(), () => ({}), ['signature-missing']],
    ['a key nobody trusts', () => signed, () => ({ trusted: [] }), ['signer-unknown']],
    ['a wrong signature', () => signature({ signer: 'x' }), () => ({}), ['signature-wrong']],
    [
      'the version in use',
      () => signed,
      () => ({ inUse: { corse: '2027.1.0' } }),
      ['same-version'],
    ],
    ['an older version', () => signed, () => ({ inUse: { corse: '2027.2.0' } }), ['older']],
    [
      'two things at once',
      () => anArchive('2026.1.0'),
      () => ({ mayInsist: false }),
      ['signature-missing', 'older'],
    ],
    ['a name never seen', () => signed, () => ({ inUse: {} }), []],
  ])('names what speaks against %s', async (_what, archive, change, faults) => {
    const judged = await judgePack(await archive(), ground(change()), subtle);
    expect(judged.faults).toEqual(faults);
    expect(judged.mayInsist).toBe(change().mayInsist ?? true);
  });

  test('says when the browser knows no such signature', async () => {
    const old = {
      importKey: () => Promise.reject(new DOMException('', 'NotSupportedError')),
      digest: subtle.digest.bind(subtle),
    } as unknown as SubtleCrypto;
    const { faults } = await judgePack(signed, ground(), old);
    expect(faults).toEqual(['signature-unverifiable']);
  });
});

describe('packs put together', () => {
  test('an archive takes the place of the pack of its name', () => {
    const together = assembleArchives(shippedFiles, [signed]);
    if (!together.ok) throw new Error(JSON.stringify(together.failure));
    const part = together.value.pack.parts.find(({ name }) => name === 'corse');
    expect(part).toMatchObject({ version: '2027.1.0', label: 'Corse (essai fictif)' });
    expect(together.value.panorama.cards).not.toEqual({});
  });

  test('definitions in a chain of thousands neither throw nor take long', () => {
    const files = new Map(shippedFiles);
    const policy = 'national/policy.json';
    const { definitions, ...rest }: { definitions?: object } = Object(files.get(policy));
    const chain = Array.from({ length: 900 }, (_none, at) => [
      `maillon-${at}`,
      at === 0 ? { subject: 'person' } : { named: `maillon-${at - 1}` },
    ]);
    files.set(policy, { ...rest, definitions: { ...definitions, ...Object.fromEntries(chain) } });
    const built = buildArchive('national', files);
    if (!built.ok) throw new Error('not built');
    const from = performance.now();
    expect(() => assembleArchives(shippedFiles, [built.value])).not.toThrow();
    expect(performance.now() - from).toBeLessThan(5000);
  });

  test('one that does not fit is refused with its place, and the others hold', () => {
    const broken: PackArchive = {
      ...anArchive(),
      files: { ...anArchive().files, 'regions/corse/instances.json': { instances: [{ id: 1 }] } },
    };
    expect(assembleArchives(shippedFiles, [broken])).toMatchObject({
      ok: false,
      failure: { code: 'pack-invalid', file: 'regions/corse/instances.json' },
    });
    const national = buildArchive('national', shippedFiles);
    if (!national.ok) throw new Error('no national pack');
    const held = assembleWhatHolds(shippedFiles, [broken, national.value]);
    expect(held.ok && held.value.left.map(({ name }) => name)).toEqual(['corse']);
  });
});
