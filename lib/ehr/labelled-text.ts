import { meaningOf } from './label-lexicon.ts';

const LONGEST = 300;

/**
 * « Nom : DURAND Prénom : Jeanne » as labels and values. A value stops at the next label or at a
 * separator; when a colon follows words that are no known label, the value before it is dropped,
 * because nothing says where it ends.
 */
export function splitLabelledText(text: string): { label: string; value: string }[] {
  if (text.length > LONGEST || !text.includes(':')) return [];
  return text
    .split(/\n|\s[|·•]\s|\s[–—-]\s|[;,]\s+(?=\p{L}[^:,;]{0,40}:)/u)
    .flatMap((part) => splitOnLabels(part.trim()));
}

function splitOnLabels(part: string): { label: string; value: string }[] {
  const pieces = part.split(/\s*:\s+|\s+:\s*/u);
  const [first = '', ...rest] = pieces;
  const found: { label: string; value: string }[] = [];
  let label = first;
  rest.forEach((piece, at) => {
    const last = at === rest.length - 1;
    const next = last ? null : trailingLabel(piece);
    if (last) found.push({ label, value: piece });
    else if (next) found.push({ label, value: piece.slice(0, -next.length).trim() });
    label = next ?? '';
  });
  return found.filter((pair) => pair.label !== '' && pair.value !== '');
}

/** The longest known label that ends a text, as written, with a value before it. */
function trailingLabel(text: string): string | null {
  const words = text.split(/(?<=\s)/u);
  for (let from = 1; from < words.length; from += 1) {
    const tail = words.slice(from).join('');
    if (meaningOf(tail)) return tail;
  }
  return null;
}
