// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { nodesOf, showPrintable } from '../../lib/platform/printable-nodes.ts';
import { printablePage } from '../../lib/outputs/printable-page.ts';

const REQUEST = {
  title: 'Demande d’appui',
  date: '2026-11-22',
  addressee: { name: 'DAC fictif', lines: ['messagerie\u00a0: à compléter'] },
  blocks: [
    {
      heading: 'La personne',
      rows: [
        { label: 'Nom', value: '<b>EXEMPLE</b> & "fils" d’Étampes' },
        { label: 'Prénom', value: '' },
      ],
    },
  ],
  footer: ['Personne fictive.'],
};

describe('the printable page, node by node', () => {
  test('shows every text as it is, and no markup that came with a value', () => {
    const target = document.implementation.createHTMLDocument('');
    showPrintable(printablePage(REQUEST), target);
    const text = target.body.textContent ?? '';
    expect(text).toContain('<b>EXEMPLE</b> & "fils" d’Étampes');
    expect(text).toContain('messagerie\u00a0: à compléter');
    expect(target.querySelector('b')).toBeNull();
    expect(target.title).toBe('Demande d’appui');
  });

  test('is the same as the one a browser would parse', () => {
    const html = printablePage(REQUEST);
    const target = document.implementation.createHTMLDocument('');
    showPrintable(html, target);
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const outline = (root: Document): string[] =>
      [...root.body.querySelectorAll('*')].map((each) => `${each.tagName}.${each.className}`);
    expect(outline(target)).toEqual(outline(parsed));
  });

  test.each([
    ['<p>a</p>', 'P'],
    ['a', '#text'],
    ['<img src="x" onerror="alert(1)">', '#text'],
  ])('reads %s as %s', (markup, name) => {
    expect(nodesOf(markup, document)[0]?.nodeName).toBe(name);
  });
});
