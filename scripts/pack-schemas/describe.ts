/** A JSON Schema, as far as the descriptions need to walk it. */
export interface SchemaNode {
  $ref?: string;
  allOf?: SchemaNode[];
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
  [keyword: string]: unknown;
}

/** Path in the document (`guards[].that`, `definitions.*`) to its French sentence. */
export type Words = Readonly<Record<string, string>>;

/**
 * The schema with a `description` where the table has one. Paths of the table that lead nowhere are
 * returned in `lost`: a field was renamed.
 */
export function described(
  schema: SchemaNode,
  words: Words,
): { schema: SchemaNode; lost: string[] } {
  const used = new Set<string>();
  const visit = (node: SchemaNode, path: string): SchemaNode => {
    const text = words[path];
    if (text !== undefined) used.add(path);
    const inner = withParts(node, path, visit);
    if (text === undefined) return inner;
    // In draft 7, whatever stands beside a reference is ignored.
    return inner.$ref === undefined
      ? { ...inner, description: text }
      : { allOf: [inner], description: text };
  };
  const done = visit(schema, '');
  return { schema: done, lost: Object.keys(words).filter((path) => !used.has(path)) };
}

function withParts(
  node: SchemaNode,
  path: string,
  visit: (node: SchemaNode, path: string) => SchemaNode,
): SchemaNode {
  const copy: SchemaNode = { ...node };
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (node.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(node.properties).map(([key, part]) => [key, visit(part, below(key))]),
    );
  }
  if (node.items) copy.items = visit(node.items, `${path}[]`);
  if (typeof node.additionalProperties === 'object') {
    copy.additionalProperties = visit(node.additionalProperties, below('*'));
  }
  // The forms of one place bear the same words; the place itself bears them once.
  for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
    const parts = node[keyword];
    if (parts) copy[keyword] = parts.map((part) => withParts(part, path, visit));
  }
  return copy;
}
