/** A text of a pack, with its place and its place with positions left out: `card.audience[]`. */
export interface PackString {
  at: readonly (string | number)[];
  shape: string;
  text: string;
}

/** Every text below a value as an author wrote it; what points an editor to its schema is left out. */
export function stringsIn(value: unknown): PackString[] {
  const found: PackString[] = [];
  const visit = (part: unknown, at: PackString['at'], shape: string): void => {
    if (typeof part === 'string') {
      if (at[0] !== '$schema') found.push({ at, shape, text: part });
    } else if (Array.isArray(part)) {
      part.forEach((each, position) => visit(each, [...at, position], `${shape}[]`));
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, each] of Object.entries(part)) {
        visit(each, [...at, key], shape === '' ? key : `${shape}.${key}`);
      }
    }
  };
  visit(value, [], '');
  return found;
}
