import type { Clock } from './clock.ts';
import { fromSideColumns } from './column-pairs.ts';
import { fromControl, fromDateParts } from './control-pairs.ts';
import { fromHook } from './hook-pairs.ts';
import { elementsOf, type Pair } from './pair.ts';
import type { SeenElement } from './snapshot.ts';
import { fromColumns, fromList, fromRow } from './table-pairs.ts';
import { fromText } from './text-pairs.ts';

/** Every label with its value, in document order, whoever they belong to. */
export function findPairs(root: SeenElement, clock?: Clock): Pair[] {
  const pairs: Pair[] = [];
  visit(root, pairs, clock);
  return pairs;
}

function visit(element: SeenElement, pairs: Pair[], clock?: Clock): void {
  clock?.step();
  const before = pairs.length;
  if (element.control) fromControl(element, pairs);
  else if (element.tag === 'dl') fromList(element, pairs);
  else if (element.tag === 'tr') fromRow(element, pairs);
  else if (element.tag === 'table') fromColumns(element, pairs);
  else fromDateParts(element, pairs);
  if (!['dl', 'tr', 'label'].includes(element.tag)) fromText(element, pairs);
  if (pairs.length === before) fromSideColumns(element, pairs);
  if (pairs.length === before) fromHook(element, pairs);
  for (const child of elementsOf(element)) visit(child, pairs, clock);
}
