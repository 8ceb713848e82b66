import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchStage, type Stage } from '../support/browser.ts';
import { linkTo, type TestLink } from '../support/chart-link.ts';
import { startMovingChart } from '../support/moving-chart.ts';
import { readingAfterClick } from '../support/reading.ts';
import type { Site } from '../support/serve-site.ts';

/** What the page of `moving-chart.ts` gives to its own scripts. */
declare const openChart: (number: number) => Promise<void>;

const NOTE = 'Perte d’autonomie : à revoir.';
const LINES = 'Perte d’autonomie.\nAppeler le CLIC.';

let stage: Stage;
let software: Site;
let chart: Page;
let link: TestLink;

beforeAll(async () => {
  software = await startMovingChart();
  stage = await launchStage();
});

afterAll(async () => {
  await stage?.close();
  await software?.close();
});

beforeEach(async () => {
  chart = await stage.open(`${software.url}/chart/0`);
  await readingAfterClick(stage, chart);
  link = await linkTo(stage, chart);
});

afterEach(async () => {
  await link.close();
  await chart.close();
});

describe('a note is written', () => {
  test.each([
    ['a long field', '<textarea id="f">Avant.</textarea>', LINES],
    ['a field of one line', '<input id="f" value="Avant.">', NOTE],
    ['an editable part', '<div id="f" contenteditable>Avant.</div>', NOTE],
    ['an editable part, on two lines', '<div id="f" contenteditable>Avant.</div>', LINES],
  ])('after the cursor in %s, and the page hears of it', async (_where, field, text) => {
    await show(field);
    await cursorAtEnd('#f');
    expect(await link.ask({ ask: 'insert', request: text })).toBe('written');
    expect(letters(await written('#f'))).toBe(letters(`Avant.${text}`));
    expect(await chart.evaluate(() => Reflect.get(window, 'heard'))).toContain('input');
  });

  test('in the middle of a text, after what is selected, which stays', async () => {
    await show('<textarea id="f">Un deux trois</textarea>');
    await chart.$eval('#f', (field) => {
      if (!(field instanceof HTMLTextAreaElement)) return;
      field.focus();
      field.setSelectionRange(3, 7);
    });
    expect(await link.ask({ ask: 'insert', request: '[ici]' })).toBe('written');
    expect(await written('#f')).toBe('Un deux[ici] trois');
  });

  test('in the editor of a frame of the same site', async () => {
    await show('<iframe id="f" src="/editor"></iframe>');
    const frame = await chart.waitForFrame((each) => each.url().endsWith('/editor'));
    await frame.waitForSelector('p');
    await frame.evaluate(() => {
      document.body.focus();
      getSelection()?.selectAllChildren(document.body);
    });
    expect(await link.ask({ ask: 'insert', request: NOTE })).toBe('written');
    expect(await frame.evaluate(() => document.body.innerText)).toBe(`Avant.${NOTE}`);
  });

  test('in a field of a shadow root', async () => {
    await show('<div id="f"></div>');
    await chart.$eval('#f', (host) => {
      const field = document.createElement('textarea');
      host.attachShadow({ mode: 'open' }).append(field);
      field.focus();
    });
    expect(await link.ask({ ask: 'insert', request: NOTE })).toBe('written');
  });
});

describe('nothing is written', () => {
  test.each([
    ['without a cursor', '<p id="f">Rien</p>', NOTE],
    ['in a password', '<input id="f" type="password">', NOTE],
    ['in a search box', '<input id="f" type="search">', NOTE],
    ['in a field of the search', '<form role="search"><input id="f"></form>', NOTE],
    ['in a field that is closed', '<textarea id="f" readonly></textarea>', NOTE],
    ['in a closed group', '<fieldset disabled><textarea id="f"></textarea></fieldset>', NOTE],
    ['on one line for a text of two', '<input id="f">', LINES],
  ])('%s', async (_where, field, text) => {
    await show(field);
    await cursorAtEnd('#f');
    expect(await link.ask({ ask: 'insert', request: text })).toBe('no-cursor');
    expect(await written('#f')).not.toContain('autonomie');
  });

  test('once the chart has changed', async () => {
    await show('<textarea id="f"></textarea>');
    await cursorAtEnd('#f');
    await chart.evaluate(() => openChart(1));
    expect(await link.ask({ ask: 'insert', request: NOTE })).toBe('chart-changed');
    expect(await written('#f')).toBe('');
    expect(await link.changes()).toBe(1);
  });

  test('while another tab is shown', async () => {
    await show('<textarea id="f"></textarea>');
    await cursorAtEnd('#f');
    const other = await stage.open('about:blank');
    expect(await link.ask({ ask: 'insert', request: NOTE })).toBe('chart-changed');
    await other.close();
  });
});

describe('a note that did not stay is said so', () => {
  test.each([
    [
      'takes it away',
      '<textarea id="f" oninput="setTimeout(() => (this.value = \'\'), 50)"></textarea>',
    ],
    ['writes it twice', '<textarea id="f" oninput="this.value += this.value"></textarea>'],
    ['takes fewer characters', '<textarea id="f" maxlength="5"></textarea>'],
    ['undoes it', '<div id="f" contenteditable oninput="this.textContent = \'\'"></div>'],
  ])('when the field %s', async (_how, field) => {
    await show(field);
    await cursorAtEnd('#f');
    expect(await link.ask({ ask: 'insert', request: NOTE })).toBe('note-not-written');
  });
});

describe('a place is marked', () => {
  test('above the page, in no one’s way, until it is let go', async () => {
    const extra = (): Promise<number> =>
      chart.evaluate(() => document.documentElement.children.length);
    const before = await extra();
    const locator = 'body>:nth-child(1)>:nth-child(1)>:nth-child(2)>:nth-child(2)';
    await link.ask({ ask: 'highlight', request: locator });
    expect(await extra()).toBe(before + 1);
    const hit = await chart.$eval('dd', (place) => {
      const { x, y, width, height } = place.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === place;
    });
    expect(hit, 'the mouse reaches the place').toBe(true);
    await link.ask({ ask: 'highlight', request: null });
    expect(await extra()).toBe(before);
    await link.ask({ ask: 'highlight', request: locator });
    await chart.evaluate(() => openChart(1));
    await expect.poll(extra).toBe(before);
  });

  test('and goes with the panel', async () => {
    await link.ask({ ask: 'highlight', request: 'body>:nth-child(1)' });
    expect(await chart.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
    await link.close();
    const marks = (): Promise<number> =>
      chart.evaluate(() => document.querySelectorAll('[popover]').length);
    await expect.poll(marks).toBe(0);
  });
});

/** Puts a field in the consultation; the page notes the events that it hears. */
async function show(field: string): Promise<void> {
  await chart.$eval(
    '#notes',
    (notes, html) => {
      notes.innerHTML = html;
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['input', 'change']) {
        notes.addEventListener(type, () => heard.push(type));
      }
    },
    field,
  );
}

async function cursorAtEnd(selector: string): Promise<void> {
  await chart.$eval(selector, (field) => {
    if (!(field instanceof HTMLElement)) return;
    field.focus();
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
      if (field.selectionEnd !== null)
        field.setSelectionRange(field.value.length, field.value.length);
    } else if (field.isContentEditable) {
      getSelection()?.selectAllChildren(field);
      getSelection()?.collapseToEnd();
    }
  });
}

async function written(selector: string): Promise<string> {
  return chart.$eval(selector, (field) =>
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value
      : (field.textContent ?? ''),
  );
}

/** Editors lay lines out in their own ways. */
function letters(text: string): string {
  return text.replace(/\s+/gu, '');
}
