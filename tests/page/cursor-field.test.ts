// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { openRootOf } from '../../lib/ehr/dom.ts';
import { cursorField } from '../../lib/page/cursor-field.ts';

afterEach(() => document.body.replaceChildren());

function kindAt(html: string, text = 'Une ligne'): string | null {
  document.body.innerHTML = html;
  const field = document.querySelector<HTMLElement>('#f');
  field?.focus();
  return cursorField(document, text, openRootOf)?.kind ?? null;
}

describe('a note may be written', () => {
  test.each([
    ['in a long field', '<textarea id="f"></textarea>', 'Deux\nlignes'],
    ['on one line', '<input id="f">', 'Une ligne'],
    ['on one line, said so', '<input id="f" type="text">', 'Une ligne'],
  ])('%s', (_where, html, text) => {
    expect(kindAt(html, text)).toBe('control');
  });
});

describe('a note may not be written', () => {
  test.each([
    ['password', '<input id="f" type="password">'],
    ['search', '<input id="f" type="search">'],
    ['number', '<input id="f" type="number">'],
    ['mail', '<input id="f" type="email">'],
    ['search by role', '<input id="f" role="searchbox">'],
    ['search form', '<div role="search"><textarea id="f"></textarea></div>'],
    ['search element', '<search><textarea id="f"></textarea></search>'],
    ['read only', '<textarea id="f" readonly></textarea>'],
    ['closed', '<textarea id="f" disabled></textarea>'],
    ['a button', '<button id="f">Enregistrer</button>'],
    ['no field', '<p id="f">Rien</p>'],
  ])('in this place: %s', (_where, html) => {
    expect(kindAt(html)).toBeNull();
  });

  test('on one line when it has two', () => {
    expect(kindAt('<input id="f">', 'Deux\nlignes')).toBeNull();
  });
});
