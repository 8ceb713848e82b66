/** What one pass over the text of a JSON file tells before it is parsed. */
export interface Scan {
  /** Deepest nesting of brackets and braces. */
  depth: number;
  /** Keys written twice in one object: JSON keeps the last one and drops the first silently. */
  repeated: { key: string; offset: number }[];
}

const [QUOTE, COLON, BACKSLASH] = [0x22, 0x3a, 0x5c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Reads a text that may not be JSON, in one pass, without building anything deep. */
export function scanJson(text: string, deepest: number): Scan {
  const open: (Set<string> | null)[] = [];
  const scan: Scan = { depth: 0, repeated: [] };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys && isFollowedByColon(text, end)) {
        const key = text.slice(at + 1, end);
        if (keys.has(key)) scan.repeated.push({ key, offset: at });
        keys.add(key);
      }
      at = end;
    } else if (sign === OPEN_BRACE || sign === OPEN_BRACKET) {
      open.push(sign === OPEN_BRACE ? new Set() : null);
      scan.depth = Math.max(scan.depth, open.length);
      if (scan.depth > deepest) return scan;
    } else if (sign === CLOSE_BRACE || sign === CLOSE_BRACKET) {
      open.pop();
    }
  }
  return scan;
}

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}

function isFollowedByColon(text: string, end: number): boolean {
  for (let at = end + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === COLON) return true;
    if (sign !== 0x20 && sign !== 0x0a && sign !== 0x0d && sign !== 0x09) return false;
  }
  return false;
}
