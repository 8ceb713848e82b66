import { failed, success, type Result } from '../../domain/failure.ts';
import { schemaFault } from '../../domain/schema-fault.ts';
import { zod } from '../../zod.ts';
import { ADAPTER_FIELDS, KEY_FORMS, SHAPES, type Adapter } from './adapter.ts';
import { isHostPattern, isPathPattern } from './host-pattern.ts';
import { isPlainSelector, LONGEST_SELECTOR } from './selector-grammar.ts';
import { TRANSFORMS } from './transforms.ts';

const NOBODY = 'un numéro ou une date n’y ont pas leur place : ils désignent une personne';
const HOST = 'nom d’hôte exact ou « *.hôte », jamais un suffixe commun à plusieurs propriétaires';
const PATH = 'chemin qui commence par « / », un seul « * » par partie et un seul « ** »';
const SELECTOR =
  'sélecteur hors du langage permis : noms, #id, .classe, [attribut="valeur"], rangs, :not simple';
const ONE_PLACE = '« selector » ou « label », l’un des deux';

const text = (most: number) => zod.string().check(zod.minLength(1), zod.maxLength(most));

/** A text that ends in a file one may share: what looks like a number or a date is somebody's. */
const impersonal = (most: number) =>
  text(most).check(
    zod.refine(
      (value) =>
        !/\d{6,}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|[\da-f]{8}-[\da-f]{4}-/i.test(value) &&
        !/@[\w-]+\./.test(value),
      NOBODY,
    ),
  );
const selector = impersonal(LONGEST_SELECTOR).check(zod.refine(isPlainSelector, SELECTOR));
const host = text(253).check(zod.refine(isHostPattern, HOST));
const path = text(200).check(zod.refine(isPathPattern, PATH));
const few = <T extends zod.ZodMiniType>(type: T, most: number) =>
  zod.array(type).check(zod.minLength(1), zod.maxLength(most));

const read = zod.union([
  zod.enum(['text', 'value', 'lines', 'selectedText']),
  zod.string().check(zod.regex(/^attr:(?:title|datetime|aria-label|data-[a-z\d-]{1,40})$/)),
]);
const transform = zod.union([
  zod.enum(TRANSFORMS),
  impersonal(72).check(zod.regex(/^(?:after|before)Text:[^\n]{1,60}$/)),
]);
const form = zod.enum(KEY_FORMS);
const parameter = zod.string().check(zod.regex(/^[\w.-]{1,40}$/));

const place = zod
  .strictObject({
    selector: zod.optional(selector),
    label: zod.optional(impersonal(60)),
    within: zod.optional(selector),
    read,
    many: zod.optional(zod.enum(['forbid', 'first', 'join'])),
    mayBeAbsent: zod.optional(zod.literal(true)),
    transforms: zod.optional(few(transform, 6)),
    expect: zod.optional(zod.enum(SHAPES)),
  })
  .check(
    zod.refine((one) => (one.selector === undefined) !== (one.label === undefined), ONE_PLACE),
  );

const field = zod.enum(ADAPTER_FIELDS);

/**
 * The file of an adapter, strictly: closed keys and lists, bounded texts. The cast only removes
 * `| undefined` from optional keys, which zod adds and JSON never carries.
 */
export const AdapterSchema = zod.strictObject({
  $schema: zod.optional(zod.string()),
  id: zod.string().check(zod.regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/), zod.maxLength(60)),
  version: zod.string().check(zod.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
  name: text(80),
  verified: zod.nullable(
    zod.strictObject({ by: text(120), date: zod.iso.date(), softwareVersion: text(60) }),
  ),
  match: zod.strictObject({
    hosts: few(host, 10),
    path: few(path, 20),
    query: zod.optional(zod.record(parameter, form)),
  }),
  ready: zod.strictObject({ selector, absent: zod.optional(selector) }),
  patientKey: zod.optional(
    zod.discriminatedUnion('from', [
      zod.strictObject({ from: zod.literal('query'), name: parameter, take: form }),
      zod.strictObject({ from: zod.literal('path'), take: zod.enum(['digits', 'uuid']) }),
      zod.strictObject({ from: zod.literal('selector'), selector, read, take: form }),
    ]),
  ),
  scope: selector,
  exclude: zod.optional(few(selector, 20)),
  fields: zod
    .partialRecord(field, place)
    .check(zod.refine((fields) => Object.keys(fields).length > 0, 'aucun champ')),
  agree: zod.optional(few(zod.tuple([field, field]), 10)),
  remarks: zod.optional(few(text(600), 12)),
});

/** An adapter from a parsed file, or `adapter-invalid` with the path and the reason. */
export function parseAdapter(content: unknown): Result<Adapter> {
  const parsed = AdapterSchema.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const fault = schemaFault(parsed.error);
    const reason = issue?.code === 'custom' ? issue.message : fault.reason;
    return failed({ code: 'adapter-invalid', at: fault.at, reason });
  }
  const { $schema: _editor, ...adapter } = parsed.data;
  return success(adapter as Adapter); // as said above
}

/** An adapter from the text of a file. */
export function readAdapter(json: string): Result<Adapter> {
  try {
    return parseAdapter(JSON.parse(json));
  } catch {
    return failed({ code: 'adapter-invalid', at: '', reason: 'JSON illisible' });
  }
}
