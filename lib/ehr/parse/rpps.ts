/** The eleven digits of an RPPS found in a text, or null. A wrong check digit is not a refusal. */
export function parseRpps(text: string): string | null {
  return /(?<!\d)(\d{11})(?!\d)/.exec(text.replace(/(?<=\d)[ .](?=\d)/g, ''))?.[1] ?? null;
}
