const NAME = String.raw`-?[_a-zA-Z][\w-]*`;
const ATTRIBUTE = String.raw`\[[a-zA-Z][\w-]*(?:[~|^$*]?="[^"\\\n]*")?\]`;
const POSITION = String.raw`:(?:first|last|only)-(?:child|of-type)|:nth-(?:last-)?(?:child|of-type)\([1-9]\d{0,2}\)`;
const SIMPLE = String.raw`(?:[#.]${NAME}|${ATTRIBUTE}|${POSITION})`;
const PART = new RegExp(
  String.raw`^(?:(?:\*|${NAME})(?:${SIMPLE}|:not\(${SIMPLE}\))*|(?:${SIMPLE}|:not\(${SIMPLE}\))+)$`,
  'u',
);
const MOST_PARTS = 12;

/** Characters of a selector, at most. */
export const LONGEST_SELECTOR = 200;

/**
 * True for a selector of the small language of adapters: names, ids, classes, attributes with a
 * quoted value, positions, `:not` of one of these, and the four combinators. Neither lists nor
 * `:has`, `:is` and kin: what a selector costs stays bounded, and its sense stays one.
 */
export function isPlainSelector(selector: string): boolean {
  if (selector.length > LONGEST_SELECTOR || selector !== selector.trim()) return false;
  const parts = partsOf(selector);
  return parts.length <= MOST_PARTS && parts.every((part) => PART.test(part));
}

/** The compounds between combinators; a quoted value is never cut. */
function partsOf(selector: string): string[] {
  return selector
    .split(/("[^"]*")/u)
    .map((piece, at) => (at % 2 ? piece : piece.replace(/\s*[>+~](?!=)\s*|\s+/gu, '\n')))
    .join('')
    .split('\n');
}
