import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { kindOf } from '../../lib/packs/parse-files.ts';
import type { SchemaNode } from '../../scripts/pack-schemas/describe.ts';
import {
  adapterSchema,
  jsonSchemaOf,
  KINDS,
  schemaFiles,
  schemaKeyOf,
} from '../../scripts/pack-schemas/schema-files.ts';
import { withHints } from '../../scripts/pack-schemas/hints.ts';
import { withSchemaKey } from '../../scripts/pack-schemas/schema-key.ts';
import { jsonFilesIn, PACKS_DIR } from '../../scripts/read-packs.ts';
import { shippedPack, shippedPanorama } from '../support/knowledge.ts';

const textOf = (path: string) => readFileSync(join(PACKS_DIR, path), 'utf8');
const packFiles = jsonFilesIn(PACKS_DIR).filter((path) => kindOf(path) !== undefined);

describe('the schemas that editors read', () => {
  test('on disk are those of the schemas that read the packs', () => {
    const onDisk = jsonFilesIn(join(PACKS_DIR, 'schema')).map((file) => `schema/${file}`);
    expect(onDisk).toEqual([...schemaFiles(shippedPack).keys()].toSorted());
    for (const [path, text] of schemaFiles(shippedPack)) {
      expect(textOf(path), 'run `npm run pack:schemas`').toBe(text);
    }
  });

  test.each(KINDS)('%s accepts every file of its kind that is shipped', (kind) => {
    const schema = fromJSONSchema(withHints(jsonSchemaOf(kind), shippedPack));
    const refused = packFiles
      .filter((path) => kindOf(path) === kind)
      .filter((path) => !schema.safeParse(JSON.parse(textOf(path))).success);
    expect(refused).toEqual([]);
  });

  test.each(jsonFilesIn(join(PACKS_DIR, 'ehr')))('the adapter %s fits its own', (file) => {
    const adapter: Record<string, unknown> = JSON.parse(textOf(`ehr/${file}`));
    const schema = fromJSONSchema(adapterSchema());
    expect(schema.safeParse(adapter).success).toBe(true);
    expect(schema.safeParse({ ...adapter, script: 'x' }).success).toBe(false);
    expect(adapter['$schema']).toBe(schemaKeyOf(`ehr/${file}`));
  });

  test.each<[string, (rule: Record<string, unknown>) => unknown]>([
    ['an unknown field', (rule) => ({ ...rule, score: 3 })],
    ['a missing field', ({ sources: _gone, ...rule }) => rule],
    ['an unknown form, however deep', (rule) => ({ ...rule, when: { not: { any: [{ is: 1 }] } } })],
    ['too few examples', (rule) => ({ ...rule, examples: [] })],
  ])('refuse %s', (_fault, change) => {
    const rule: Record<string, unknown> = JSON.parse(textOf('national/rules/carsic.json'));
    const schema = fromJSONSchema(withHints(jsonSchemaOf('rules'), shippedPack));
    expect(schema.safeParse(rule).success).toBe(true);
    expect(schema.safeParse(change(rule)).success).toBe(false);
  });

  test('propose the names of the packs, and refuse none that is new', () => {
    const schema = withHints(jsonSchemaOf('rules'), shippedPack);
    const text = JSON.stringify(schema);
    for (const name of ['carsic', 'complexe', 'ruptures', 'exact-appui', 'ile-de-france', 'S001']) {
      expect(text).toContain(`"${name}"`);
    }
    const rule: Record<string, unknown> = JSON.parse(textOf('national/rules/carsic.json'));
    const when = { question: 'toute-nouvelle', is: 'oui' };
    expect(fromJSONSchema(schema).safeParse({ ...rule, when }).success).toBe(true);
  });

  test('say in French what a field and a form of condition are for', () => {
    const schema = jsonSchemaOf('rules');
    expect(schema.properties?.['when']?.['description']).toMatch(/déclencheur/);
    const { condition } = schema['definitions'] as Record<string, SchemaNode>;
    expect(condition?.anyOf).toHaveLength(20);
    expect(condition?.anyOf?.filter(({ description }) => !description)).toEqual([]);
  });
});

describe('the $schema key', () => {
  test.each([
    ['national/checklist.json', '../schema/checklist.schema.json'],
    ['national/rules/carsic.json', '../../schema/rules.schema.json'],
    ['regions/corse/instances.json', '../../schema/instances.schema.json'],
    ['regions/corse/cases/un-cas.json', '../../../schema/cases.schema.json'],
    ['ehr/weda.json', '../schema/adapter.schema.json'],
    ['schema/rules.schema.json', null],
  ])('of %s is %s', (path, key) => {
    expect(schemaKeyOf(path)).toBe(key);
  });

  test.each([
    ['is put first', '{\n  "a": [1, 2]\n}\n', '{\n  "$schema": "x",\n  "a": [1, 2]\n}\n'],
    [
      'replaces another',
      '{\n  "$schema": "y",\n  "a": 1\n}\n',
      '{\n  "$schema": "x",\n  "a": 1\n}\n',
    ],
    ['stays as it is', '{\n  "$schema": "x"\n}\n', '{\n  "$schema": "x"\n}\n'],
  ])('%s, and the rest keeps its form', (_what, before, after) => {
    expect(withSchemaKey(before, 'x')).toBe(after);
  });

  test('helps editors only: nothing of it is in the product', () => {
    expect(JSON.stringify(shippedPack)).not.toContain('$schema');
    expect(JSON.stringify(shippedPanorama)).not.toContain('$schema');
  });

  test('leads from every pack file to its schema', () => {
    const wrong = packFiles.filter((path) => {
      const content: unknown = JSON.parse(textOf(path));
      const [first] = Object.entries(Object(content) as Record<string, unknown>);
      return first?.[0] !== '$schema' || first[1] !== schemaKeyOf(path);
    });
    expect(wrong, 'run `npm run pack:schemas`').toEqual([]);
  });
});
