/**
 * True when the style of a drawn element leaves nothing of it to see: scaled to nothing, or clipped to
 * nothing. Computed values, as the browser writes them.
 */
export function isClippedAway(style: CSSStyleDeclaration, box: DOMRect): boolean {
  const clipPath = style.getPropertyValue('clip-path');
  if (clipPath !== '' && clipPath !== 'none' && isEmptyShape(clipPath, box)) return true;
  if (/^(absolute|fixed)$/.test(style.position) && isEmptyClip(style.getPropertyValue('clip'))) {
    return true;
  }
  if (box.width >= 1 && box.height >= 1) return false;
  return isFlat(style.transform) || /^0(?: |$)|^\S+ 0(?: |$)/.test(style.getPropertyValue('scale'));
}

/** `matrix(a, b, c, d, …)` and `matrix3d(…)`: no area is left. */
function isFlat(transform: string): boolean {
  const numbers = numbersIn(transform.replace('3d', ''));
  const [a = 1, b = 0] = numbers;
  const [c = 0, d = 1] = transform.startsWith('matrix3d') ? numbers.slice(4) : numbers.slice(2);
  return /^matrix/.test(transform) && Math.abs(a * d - b * c) < 1e-4;
}

/** `rect(top, right, bottom, left)`. */
function isEmptyClip(clip: string): boolean {
  const [top = 0, right = 1, bottom = 1, left = 0] = numbersIn(clip);
  return /^rect\([^a]*\)$/.test(clip) && (right - left <= 1 || bottom - top <= 1);
}

function isEmptyShape(clipPath: string, box: DOMRect): boolean {
  const [, shape = '', inside = ''] = /^([a-z]+)\(([^()]*)\)/.exec(clipPath) ?? [];
  const [first = '', second = first] = inside.split(/\s(?:at|round)\s/)[0]?.split(/\s+/) ?? [];
  if (shape === 'circle') return /^0(?![.\d])/.test(first);
  if (shape === 'ellipse') return [first, second].some((radius) => /^0(?![.\d])/.test(radius));
  if (shape === 'polygon') return new Set(inside.split(/\s*,\s*/)).size < 3;
  return shape === 'inset' && isEmptyInset(inside.split(' round ')[0] ?? '', box);
}

/** One to four distances from the sides, as those of a margin. */
function isEmptyInset(inset: string, box: DOMRect): boolean {
  const [top = '0', right = top, bottom = top, left = right] = inset.trim().split(/\s+/);
  const part = (side: string, whole: number): number =>
    side.endsWith('%') ? (Number.parseFloat(side) * whole) / 100 : Number.parseFloat(side);
  const high = box.height - part(top, box.height) - part(bottom, box.height);
  const wide = box.width - part(left, box.width) - part(right, box.width);
  return high < 1 || wide < 1;
}

function numbersIn(text: string): number[] {
  return (text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
}
