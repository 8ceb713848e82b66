import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { readFormMap } from '../../lib/domain/read-form-map.ts';
import { formMapSchema } from '../../scripts/pack-schemas/schema-files.ts';
import { form } from '../outputs/fictitious-requests.ts';

const folder = new URL('./maps/', import.meta.url);
const files = readdirSync(folder);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

describe.each(files)('the map %s', (file) => {
  test('fits the schema that editors read', () => {
    const schema = fromJSONSchema(formMapSchema());
    const map: Record<string, unknown> = JSON.parse(textOf(file));
    expect(schema.safeParse(map).success).toBe(true);
    expect(schema.safeParse({ ...map, script: 'x' }).success).toBe(false);
  });

  test('names fields and options that the request has', () => {
    const map = readFormMap(textOf(file));
    if (!map.ok) throw new Error(map.failure.code);
    const fields = new Map(
      form.blocks.flatMap((block) => block.fields).map((each) => [each.id, each]),
    );
    const lost = map.value.fields.flatMap(({ from, options = {}, in: ids = [] }) => {
      const known = from.flatMap((id) => fields.get(id)?.options?.map((option) => option.id) ?? []);
      return [
        ...from.filter((id) => !fields.has(id)),
        ...[...Object.keys(options), ...ids].filter((id) => !known.includes(id)),
      ];
    });
    expect(lost).toEqual([]);
  });
});

test.each([
  ['{', '', 'JSON illisible'],
  ['{"kind":"pdf"}', 'id', 'type inattendu'],
  ['{"kind":"script"}', 'kind', 'forme inattendue'],
])('a file that holds %s is refused, with where and why', (text, at, reason) => {
  expect(readFormMap(text)).toEqual({
    ok: false,
    failure: { code: 'form-map-invalid', at, reason },
  });
});
