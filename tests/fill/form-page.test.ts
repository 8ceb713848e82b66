import { expect, test } from 'vitest';
import { isFormPage } from '../../lib/fill/is-form-page.ts';

const form = { host: 'dac.exemple', path: '/demande' };

test.each([
  ['the form', 'https://dac.exemple/demande?etape=1', true],
  ['a step of it', 'https://dac.exemple/demande/2', true],
  ['the same address without encryption', 'http://dac.exemple/demande', false],
  ['another path', 'https://dac.exemple/contact', false],
  ['the path after a query', 'https://dac.exemple/?/demande', false],
  ['another port', 'https://dac.exemple:8443/demande', false],
  ['a domain under it', 'https://www.dac.exemple/demande', false],
  ['a domain that begins so', 'https://dac.exemple.fr/demande', false],
  ['a name before the host', 'https://dac.exemple@autre.exemple/demande', false],
])('%s', (_what, address, expected) => {
  expect(isFormPage(new URL(address), form)).toBe(expected);
});

test('a page of this machine may be tried without encryption', () => {
  const address = new URL('http://127.0.0.1:4173/demande');
  expect(isFormPage(address, { ...form, host: '127.0.0.1:4173' })).toBe(true);
  const posing = new URL('http://127.0.0.1.exemple/demande');
  expect(isFormPage(posing, { ...form, host: '127.0.0.1.exemple' })).toBe(false);
});
