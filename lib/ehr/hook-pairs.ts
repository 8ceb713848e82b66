import { fold } from './fold.ts';
import { meaningOf } from './label-lexicon.ts';
import { addPair, elementsOf, type Pair } from './pair.ts';
import type { SeenElement } from './snapshot.ts';

/**
 * A value named by `aria-label`, or by the name that the software gives it for its own tests
 * (`data-testid="patient-birth-date"`): only a piece of text that holds nothing else.
 */
export function fromHook(element: SeenElement, pairs: Pair[]): void {
  if (element.control || elementsOf(element).some(({ block, control }) => block || control)) return;
  if (element.text === '' || element.level > 0) return;
  for (const label of [element.title, wordsOf(element.hook ?? '')]) {
    const meaning = meaningOf(label);
    if (!meaning || fold(element.text).includes(fold(label)) || element.text.includes(':'))
      continue;
    // A link acts on what it names, except a phone.
    const acts = element.tag === 'a' && !/phone|mobile/i.test(meaning);
    if (!acts) return addPair(pairs, label, element.text, element);
  }
}

/** « patient-birthDate » gives « birth date ». */
function wordsOf(hook: string): string {
  return hook
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .trim()
    .replace(/^(?:the )?patient (?=\S)/i, '');
}
