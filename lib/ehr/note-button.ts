import { attributeOf, tagOf, textContentOf } from './dom.ts';
import { fold } from './fold.ts';
import type { SeenElement } from './snapshot.ts';

const SEARCHES = /recherch|search/i;
const SAVES =
  /^(enregistrer|sauvegarder|modifier|annuler|fermer|imprimer|retour|save|cancel|edit|close|print|back)\b/;
const AROUND = 2;

/**
 * What a button says of the fields beside it: that its form searches, or only that it may send a
 * question. A button is no source, and is not entered.
 */
export function noteButton(button: Element, parent: SeenElement | null): void {
  const type = attributeOf(button, 'type') ?? '';
  if (tagOf(button) === 'input' && !/^(submit|search|image|button)$/i.test(type)) return;
  const words = ['value', 'aria-label', 'title'].map((name) => attributeOf(button, name) ?? '');
  const text = [textContentOf(button, 100), ...words].join(' ').slice(0, 300);
  if (SEARCHES.test(text) && !/^(image|button)$/i.test(type)) {
    let form = parent;
    while (form && form.tag !== 'form') form = form.parent;
    if (form) form.searches = true;
  }
  if (SAVES.test(fold(text))) return;
  let around = parent;
  for (let step = 0; step < AROUND && around; step += 1, around = around.parent) around.asks = true;
}
