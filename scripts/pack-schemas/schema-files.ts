import { dirname, relative } from 'node:path/posix';
import type { Pack } from '../../lib/domain/pack.ts';
import { FormMap } from '../../lib/domain/form-map.ts';
import { PatientContext } from '../../lib/domain/patient.ts';
import { PACK_FILES, type PackFileKind } from '../../lib/packs/pack-files.ts';
import { AdapterSchema } from '../../lib/ehr/adapter/adapter-schema.ts';
import { kindOf } from '../../lib/packs/parse-files.ts';
import { zod } from '../../lib/zod.ts';
import { ADAPTER_DESCRIPTION, ADAPTER_TITLE, ADAPTER_WORDS } from './adapter-words.ts';
import { type Language, LANGUAGES } from './language-words.ts';
import { described, type SchemaNode } from './describe.ts';
import { withHints } from './hints.ts';
import { FORM_MAP_DESCRIPTION, FORM_MAP_TITLE, FORM_MAP_WORDS } from './form-map-words.ts';
import { FACT_WORDS, KIND_WORDS } from './kind-words.ts';

/** What editors understand best. */
const TARGET = 'draft-7';

/** The kinds of pack files, in the order of their table. */
export const KINDS = Object.keys(PACK_FILES) as PackFileKind[]; // keys of a constant object

/** `rules` to `schema/rules.schema.json`, below `packs/`. */
export function schemaPath(kind: PackFileKind): string {
  return `schema/${kind}.schema.json`;
}

/** The schema of the adapters, which are no knowledge of a pack. */
export const ADAPTER_SCHEMA = 'schema/adapter.schema.json';

/** The schema of a map of a form, alone in its file: a DAC hands it over. */
export const FORM_MAP_SCHEMA = 'schema/form-map.schema.json';

/** What the `$schema` key of a pack file must be; null for a file that is no knowledge. */
export function schemaKeyOf(path: string): string | null {
  const kind = kindOf(path);
  const schema = kind ? schemaPath(kind) : path.startsWith('ehr/') ? ADAPTER_SCHEMA : null;
  return schema && relative(dirname(path), schema);
}

/**
 * The JSON Schema of one kind of pack file, from the zod schema that reads it, with French
 * descriptions. Throws when a description names a field that is no more.
 */
export function jsonSchemaOf(kind: PackFileKind): SchemaNode {
  const { title, description, fields } = KIND_WORDS[kind];
  const bare = withContext(generated(PACK_FILES[kind].schema));
  const { schema, lost } = described(bare, fields);
  if (lost.length > 0) throw new Error(`No such field in ${kind}: ${lost.join(', ')}`);
  const { $schema, ...rest } = withLanguages(schema);
  return { $schema, title, description, ...rest };
}

/** The JSON Schema of an adapter. Throws as `jsonSchemaOf` does. */
export function adapterSchema(): SchemaNode {
  const { schema, lost } = described(generated(AdapterSchema), ADAPTER_WORDS);
  if (lost.length > 0) throw new Error(`No such field in an adapter: ${lost.join(', ')}`);
  const { $schema, ...rest } = schema;
  return { $schema, title: ADAPTER_TITLE, description: ADAPTER_DESCRIPTION, ...rest };
}

/** The JSON Schema of a map of a form. Throws as `jsonSchemaOf` does. */
export function formMapSchema(): SchemaNode {
  const { schema, lost } = described(generated(FormMap), FORM_MAP_WORDS);
  if (lost.length > 0) throw new Error(`No such field in a map: ${lost.join(', ')}`);
  const { $schema, ...rest } = schema;
  return { $schema, title: FORM_MAP_TITLE, description: FORM_MAP_DESCRIPTION, ...rest };
}

/** Path below `packs/` to text, one file a kind. The names of `pack` are proposed to authors. */
export function schemaFiles(pack: Pack): ReadonlyMap<string, string> {
  const kinds = KINDS.map(
    (kind) => [schemaPath(kind), withHints(jsonSchemaOf(kind), pack)] as const,
  );
  const all = [
    ...kinds,
    [ADAPTER_SCHEMA, adapterSchema()] as const,
    [FORM_MAP_SCHEMA, formMapSchema()] as const,
  ];
  return new Map(all.map(([path, schema]) => [path, `${JSON.stringify(schema, null, 2)}\n`]));
}

function generated(schema: zod.ZodMiniType): SchemaNode {
  // A JSON Schema is an object of keywords: the type of zod's answer is finer than needed here.
  return zod.toJSONSchema(schema, { io: 'input', target: TARGET }) as SchemaNode;
}

/** A case keeps its context open; the facts that the product reads in it are known all the same. */
function withContext(node: SchemaNode): SchemaNode {
  const { $schema: _own, ...context } = generated(PatientContext);
  const facts = described({ ...context, additionalProperties: false }, FACT_WORDS).schema;
  const visit = (part: SchemaNode): SchemaNode =>
    mapped(part, (key, inner) => (key === 'context' ? facts : visit(inner)), visit);
  return visit(node);
}

/** Names the recursive definitions, and says what each of their forms means. */
function withLanguages(schema: SchemaNode): SchemaNode {
  const found = Object.entries(definitionsOf(schema)).map(([id, node]) => {
    const keys = (node.anyOf ?? []).flatMap(({ properties = {} }) => Object.keys(properties));
    const language = LANGUAGES.find(({ forms }) => forms.every(([key]) => keys.includes(key)));
    if (!language) throw new Error(`A language without words: ${keys.join(', ')}`);
    return { id, node, language };
  });
  if (found.length === 0) return schema;
  const definitions = Object.fromEntries(
    found.map(({ node, language }) => [
      language.name,
      {
        description: language.whole,
        anyOf: (node.anyOf ?? []).map((form) => withFormWords(form, language)),
      },
    ]),
  );
  const text = found.reduce(
    (whole, { id, language }) =>
      whole.replaceAll(`#/definitions/${id}"`, `#/definitions/${language.name}"`),
    JSON.stringify({ ...schema, definitions }),
  );
  return JSON.parse(text) as SchemaNode; // what was written just above
}

/** The definitions of a schema of draft 7; none in most. */
function definitionsOf(schema: SchemaNode): Record<string, SchemaNode> {
  return (schema['definitions'] ?? {}) as Record<string, SchemaNode>; // as draft 7 has them
}

function withFormWords(form: SchemaNode, { forms }: Language): SchemaNode {
  const keys = Object.keys(form.properties ?? {});
  const found = forms.find(([key]) => keys.includes(key));
  if (!found) throw new Error(`A form without words: ${keys.join(', ')}`);
  return { description: found[1], ...form };
}

function mapped(
  node: SchemaNode,
  property: (key: string, node: SchemaNode) => SchemaNode,
  visit: (node: SchemaNode) => SchemaNode,
): SchemaNode {
  const copy: SchemaNode = { ...node };
  if (node.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(node.properties).map(([key, part]) => [key, property(key, part)]),
    );
  }
  if (node.items) copy.items = visit(node.items);
  return copy;
}
