/** A text of a pack, with its place and its place with positions left out: `card.audience[]`. */
export interface PackString {
  at: readonly (string | number)[];
  shape: string;
  text: string;
}

const NAME = /^[a-z0-9-]*$/;

/**
 * Every text below a value as an author wrote it. Plain identifiers are left out: their schema says
 * all of them; so is what points an editor to its schema.
 */
export function stringsIn(value: unknown): PackString[] {
  const found: PackString[] = [];
  const visit = (part: unknown, at: PackString['at'], shape: string): void => {
    if (typeof part === 'string') {
      if (at[0] !== '$schema') found.push({ at, shape, text: part });
    } else if (Array.isArray(part)) {
      part.forEach((each, position) => {
        if (holdsText(each)) visit(each, [...at, position], `${shape}[]`);
      });
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, each] of Object.entries(part)) {
        if (holdsText(each)) visit(each, [...at, key], shape === '' ? key : `${shape}.${key}`);
      }
    }
  };
  visit(value, [], '');
  return found;
}

/** Told before its place is, since most values hold none. */
function holdsText(value: unknown): boolean {
  return typeof value === 'string' ? !isName(value) : typeof value === 'object' && value !== null;
}

/** Years are dates to check, not identifiers. */
function isName(text: string): boolean {
  return NAME.test(text) && !/^\d{4}(-\d{2}){0,2}$/.test(text);
}
