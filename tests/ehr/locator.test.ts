// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { anchorOf } from '../../lib/ehr/chart-anchor.ts';
import { locatorOf, resolveLocator } from '../../lib/ehr/locator.ts';
import { readChart } from '../../lib/ehr/read-chart.ts';
import { documentOf, TODAY } from './reading-of.ts';

const CHART = `<main><section><h2>Identité</h2><dl><dt>Nom de naissance</dt><dd>MARTIN</dd>
  <dt>Prénom</dt><dd>Jeanne</dd><dt>Date de naissance</dt><dd>13/03/1948</dd></dl></section>
  <p>Bonjour</p></main>`;

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
}

describe('a locator', () => {
  it('leads back to the element, through frames and shadow roots', () => {
    documentOf('<p></p><div><b></b><i id="host"></i></div><iframe srcdoc="<p></p>"></iframe>');
    const root = find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<span></span><section><em></em><em id="in"></em></section>';
    const frame = find('iframe');
    const inFrame = (frame as HTMLIFrameElement).contentDocument; // found by its tag
    if (inFrame?.body) inFrame.body.innerHTML = '<p></p><p><u></u></p>';
    const inside = root.querySelector('#in');
    const framed = inFrame?.querySelector('u');
    if (!inside || !framed) throw new Error('the page was not built');

    expect(locatorOf(inside)).toBe(
      'body>:nth-child(2)>:nth-child(2) >> :nth-child(2)>:nth-child(2)',
    );
    expect(resolveLocator(document, locatorOf(inside) ?? '')).toBe(inside);
    const path = locatorOf(framed, [frame]);
    expect(path).toBe('body>:nth-child(3) >> body>:nth-child(2)>:nth-child(1)');
    expect(resolveLocator(document, path ?? '')).toBe(framed);
  });

  it('enters a closed root only with the right given by the browser', () => {
    documentOf('<div id="host"></div>');
    const root = find('#host').attachShadow({ mode: 'closed' });
    root.innerHTML = '<p></p>';
    const inside = root.querySelector('p');
    const locator = 'body>:nth-child(1) >> :nth-child(1)';
    expect(inside && locatorOf(inside)).toBe(locator);
    expect(resolveLocator(document, locator)).toBeNull();
    expect(resolveLocator(document, locator, () => root)).toBe(inside);
  });

  it.each([
    'body>:nth-child(9)',
    'body >> :nth-child(1)',
    'p',
    '',
    'body>p',
    'body>:nth-child(1)>*',
    'body>:nth-child(0)',
  ])('that leads nowhere gives nothing: %s', (locator) => {
    documentOf('<p></p>');
    expect(resolveLocator(document, locator)).toBeNull();
  });

  it('is not given for a place too deep', () => {
    documentOf('<div>'.repeat(200));
    const deepest = [...document.querySelectorAll('div')].at(-1);
    expect(deepest && locatorOf(deepest)).toBeNull();
  });
});

describe('the anchor of a chart', () => {
  beforeEach(() => documentOf(CHART));
  const read = () => readChart(document, { today: TODAY });

  it('is the same while the identity shown is the same', () => {
    const reading = read();
    const before = anchorOf(document, reading)();
    find('p').textContent = 'Au revoir';
    expect(before).toContain('MARTIN');
    expect(anchorOf(document, reading)()).toBe(before);
  });

  it('differs when another person is shown at the same place', () => {
    const reading = read();
    const before = anchorOf(document, reading)();
    find('dd').textContent = 'BERNARD';
    expect(anchorOf(document, reading)()).not.toBe(before);
  });

  it.each<[string, () => void]>([
    ['removed', () => find('section').remove()],
    ['hidden', () => find('section').setAttribute('hidden', '')],
    ['not displayed', () => find('main').setAttribute('style', 'display: none')],
  ])('is lost when the identity is %s', (_, change) => {
    const reading = read();
    change();
    expect(anchorOf(document, reading)()).toBeNull();
  });

  it('does not exist for a reading without identity', () => {
    expect(anchorOf(document, { fields: {}, warnings: [], refused: [] })()).toBeNull();
  });
});
