/**
 * What a chart says of one person: for each field, the values that are right. A record stands for
 * all of its words: any part of an address is right.
 */
export type Truth = Readonly<Record<string, readonly unknown[]>>;

/** The values of a reading, by field, without their provenance. */
export function valuesOf(reading: unknown): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = Object(Object(reading).fields);
  return Object.fromEntries(
    Object.entries(fields).map(([field, read]) => [field, Object(read).value]),
  );
}

/** Fields whose value is not this person's; empty for a blank, which is never wrong. */
export function wrongFields(values: Readonly<Record<string, unknown>>, truth: Truth): string[] {
  return Object.entries(values)
    .filter(([field, value]) => !(truth[field] ?? []).some((right) => agrees(value, right)))
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
}

function agrees(value: unknown, right: unknown): boolean {
  if (typeof right !== 'object' || Array.isArray(right)) {
    return JSON.stringify(value) === JSON.stringify(right);
  }
  const known = new Set(wordsOf(right));
  return wordsOf(value).every((word) => known.has(word));
}

function wordsOf(record: unknown): string[] {
  return Object.values(Object(record))
    .join(' ')
    .split(/[\s,]+/);
}
