import { fold } from './fold.ts';
import { labelBefore } from './label-before.ts';
import { meaningOf } from './label-lexicon.ts';
import { addPair, elementsOf, type Pair } from './pair.ts';
import type { SeenElement } from './snapshot.ts';

/** The value typed or chosen in a control, under its label or the words before it. */
export function fromControl(element: SeenElement, pairs: Pair[]): void {
  const { control, tag } = element;
  if (!control || control.value.trim() === '') return;
  const own = control.label.trim();
  // The title of a whole form is no label of the choices in it.
  const told = own !== '' && (!control.choice || /^(sex|civility)$/.test(meaningOf(own) ?? ''));
  const label = told ? own : labelBefore(element);
  const meaning = meaningOf(label);
  // Free writing is a source for an address alone.
  if (tag === 'textarea' && meaning !== 'address' && meaning !== 'street') return;
  // « Travail » chosen beside the number: not a line on which to reach the person.
  if (/phone|mobile/i.test(meaning ?? '') && ATWORK.test(fold(kindBeside(element)))) return;
  if (label.trim() === '') fromKey(element, pairs);
  else addPair(pairs, label, control.value, element);
}

const ATWORK = /^(travail|bureau|professionnel|pro|work|office|business|fax|telecopie)$/;

/** What a list of kinds beside a number says of it. */
function kindBeside(element: SeenElement): string {
  const beside = element.parent ? elementsOf(element.parent) : [];
  return beside.slice(0, 12).find(({ tag }) => tag === 'select')?.control?.value ?? '';
}

/** The key typed apart from the number, in a control without a label of its own. */
function fromKey(element: SeenElement, pairs: Pair[]): void {
  const number = pairs.at(-1);
  const value = element.control?.value.trim() ?? '';
  const beside = number?.meaning === 'nir' && number.place.parent === element.parent;
  if (beside && /^\d{2}$/.test(value)) {
    pairs.push({ ...number, meaning: 'nirKey', value, place: element });
  }
}

const PARTS = ['day', 'month', 'year'] as const;
const PART_LABELS: Record<string, (typeof PARTS)[number]> = {
  jour: 'day',
  jj: 'day',
  day: 'day',
  dd: 'day',
  mois: 'month',
  mm: 'month',
  month: 'month',
  annee: 'year',
  aaaa: 'year',
  year: 'year',
  yyyy: 'year',
};

/** A date typed in three controls, each labelled: day, month, year. */
export function fromDateParts(element: SeenElement, pairs: Pair[]): void {
  const inside = elementsOf(element);
  const controls = inside.flatMap((child) => (child.control ? [child] : loneControlIn(child)));
  if (controls.length !== PARTS.length) return;
  const parts = new Map(
    controls.map(({ control }) => [PART_LABELS[fold(control?.label ?? '')], control?.value.trim()]),
  );
  const [day, month, year] = PARTS.map((part) => parts.get(part) ?? '');
  const [first] = inside.filter((child) => child.control ?? loneControlIn(child)[0]);
  if (!first || !day || !month || !/^\d{4}$/.test(year ?? '')) return;
  const numeric = /^\d{1,2}$/.test(month);
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  addPair(pairs, labelBefore(first), numeric ? iso : `${day} ${month} ${year}`, element);
}

function loneControlIn(element: SeenElement): SeenElement[] {
  const controls = elementsOf(element).filter(({ control }) => control);
  return element.tag === 'fieldset' || controls.length !== 1 ? [] : controls;
}
