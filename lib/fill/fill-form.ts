import type { FillRefusal } from '../domain/form-map.ts';
import type { FillEnd, FillOrder } from './fill-order.ts';
import { findTarget } from './find-target.ts';
import { formTree, type Control } from './form-tree.ts';
import { isFormPage } from './is-form-page.ts';
import { showsOtherPerson } from './other-person.ts';
import { unmappedFields } from './unmapped.ts';
import { writePlace, type Written } from './write-place.ts';

/** What a filling needs from the world around it. */
export interface Around {
  pause(milliseconds: number): Promise<void>;
  /** Milliseconds from any start. */
  now(): number;
  /** Called with each field that was written and stayed. */
  mark(elements: readonly Control[]): void;
}

/** Frameworks write again, pickers set out again, before this. */
const SETTLE_MS = 400;
/** A field that a choice brings comes within this, or not at all. */
const AWAIT_MS = 1_500;
const STEP_MS = 60;
const LONGEST_MS = 12_000;

/** A field that is not there, or not open, may come with a choice just made. */
const MAY_COME: readonly FillRefusal[] = ['missing', 'not-writable', 'no-such-choice'];

/**
 * Fills the empty fields of the order’s form and reads them back. Clicks nothing but the radios and
 * boxes of the map; writes nothing when the form shows another person.
 */
export async function fillForm(
  document: Document,
  order: FillOrder,
  around: Around,
): Promise<FillEnd> {
  if (!isFormPage(document.location, order)) return { end: 'elsewhere' };
  const targets = [...order.values.map(({ target }) => target), ...order.left];
  const start = formTree(document);
  if (showsOtherPerson(document, start, order)) {
    const refused = order.values.map(({ target }) => ({ target, reason: OTHER }));
    const unmapped = unmappedFields(start, targets);
    return { end: 'filled', report: { filled: [], left: order.left, unmapped, refused } };
  }
  const { written, refused } = await writeAll(document, order, around);
  await around.pause(SETTLE_MS);
  if (!isFormPage(document.location, order)) return { end: 'left' };
  const kept = written.filter((each) => each.isKept());
  for (const each of written) {
    if (kept.includes(each)) continue;
    refused.set(each.target, 'not-kept');
    each.undo();
  }
  around.mark(kept.map(({ element }) => element));
  const filled = new Set(kept.map(({ target }) => target));
  const asked = order.values.map(({ target }) => target);
  return {
    end: 'filled',
    report: {
      filled: asked.filter((target) => filled.has(target)),
      left: order.left,
      unmapped: unmappedFields(formTree(document), targets),
      refused: asked.flatMap((target) => {
        const reason = filled.has(target) ? undefined : refused.get(target);
        return reason ? [{ target, reason }] : [];
      }),
    },
  };
}

const OTHER: FillRefusal = 'other-person';

async function writeAll(
  document: Document,
  { values, ...order }: FillOrder,
  { pause, now }: Around,
): Promise<{ written: Written[]; refused: Map<string, FillRefusal> }> {
  const written: Written[] = [];
  const refused = new Map<string, FillRefusal>();
  const began = now();
  let waiting = values;
  let lastWrite = Number.NEGATIVE_INFINITY;
  for (;;) {
    const again = [];
    let tree = formTree(document);
    for (const value of waiting) {
      if (!isFormPage(document.location, order)) return { written, refused };
      const found = findTarget(tree, value.target);
      const tried = found.ok ? writePlace(found.place, value, tree.labels) : found;
      if (tried.ok) {
        written.push(tried.written);
        refused.delete(value.target);
        lastWrite = now();
        await pause(0);
        if (tried.written.isChoice) tree = formTree(document);
      } else {
        refused.set(value.target, tried.reason);
        if (MAY_COME.includes(tried.reason)) again.push(value);
      }
    }
    waiting = again;
    const soon = now() - lastWrite < AWAIT_MS && now() - began < LONGEST_MS;
    if (waiting.length === 0 || !soon) return { written, refused };
    await pause(STEP_MS);
  }
}
