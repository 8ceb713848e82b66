/** What fits in this many characters stays on one line. */
const WIDTH = 84;

/**
 * The text of a pack file as an author reads it: two spaces a level, short lists and conditions on
 * one line, whole files and lists of objects always opened.
 */
export function packFileText(content: unknown): string {
  return `${written(content, '', true)}\n`;
}

function written(value: unknown, margin: string, opened: boolean): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const flat = flatText(value);
  if (flat === '[]' || flat === '{}') return flat;
  if (!opened && margin.length + flat.length <= WIDTH) return flat;
  const inner = `${margin}  `;
  const lines = Array.isArray(value)
    ? value.map((each) => inner + written(each, inner, false))
    : Object.entries(value).map(
        ([key, each]) => `${inner}${JSON.stringify(key)}: ${written(each, inner, false)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${margin}${close}`;
}

function flatText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, each]) => `${JSON.stringify(key)}: ${flatText(each)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
