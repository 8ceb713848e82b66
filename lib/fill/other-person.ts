import { fold } from '../ehr/fold.ts';
import { readChart } from '../ehr/read-chart.ts';
import { isEmptyPlace, shownIn } from './field-state.ts';
import type { FillOrder, IdentityPlace } from './fill-order.ts';
import { findTarget } from './find-target.ts';
import type { FormTree } from './form-tree.ts';
import { dateIn, isSameChoice, isSameValue } from './same-value.ts';

/**
 * True when the form already shows somebody else than the person of the request: in a field of the
 * identity, or anywhere that the reader of charts would take it from. A form that names somebody is
 * somebody else’s for a request that names nobody.
 */
export function showsOtherPerson(document: Document, tree: FormTree, order: FillOrder): boolean {
  return order.identity.some((place) => differs(tree, place, order)) || isRead(document, order);
}

function differs(tree: FormTree, { target, kind, expected }: IdentityPlace, order: FillOrder) {
  const found = findTarget(tree, target);
  if (!found.ok || isEmptyPlace(found.place)) return false;
  const shown = shownIn(found.place, tree.labels);
  if (kind === 'name') return !isNameIn(shown, order.names);
  if (expected === null) return order.names.length === 0;
  return !isSameValue(shown, expected) && !isSameChoice(shown, expected);
}

function isRead(document: Document, order: FillOrder): boolean {
  const { birthName, usedName, familyName, givenNames, birthDate } = readChart(document).fields;
  const names = [birthName, usedName, familyName].flatMap((read) => read?.value ?? []);
  const given = givenNames?.value.join(' ');
  const others = [...names, ...(given ? [given] : [])].filter(
    (name) => !isNameIn(name, order.names) && !isNameIn(name, order.others),
  );
  if (others.length > 0) return true;
  const born = birthDate?.value;
  if (born === undefined) return false;
  return order.birthDate === null
    ? order.names.length === 0
    : dateIn(born) !== dateIn(order.birthDate);
}

/** Every word of the name is one of theirs: a form may show fewer, or in another order. */
function isNameIn(name: string, known: readonly string[]): boolean {
  const words = new Set(known.flatMap((each) => fold(each).split(' ')));
  return fold(name)
    .split(' ')
    .every((word) => words.has(word));
}
