/** A text between French quotation marks. */
export function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

/** « A », « A et B », « A, B et C ». */
export function joined(parts: readonly string[], word: 'et' | 'ou'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** After a negated verb: « pas A », « ni A ni B ». */
export function noneOf(parts: readonly string[]): string {
  return parts.length < 2 ? `pas ${parts.join('')}` : parts.map((part) => `ni ${part}`).join(' ');
}

const NUMBERS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** A small whole number in words; in figures from ten. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** « 1 cas », « 3 règles »: a count with its noun, in the plural from two. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count < 2 ? one : many}`;
}
