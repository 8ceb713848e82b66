import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchStage, type Stage } from '../support/browser.ts';
import { linkTo } from '../support/chart-link.ts';
import { PERSONS, startMovingChart } from '../support/moving-chart.ts';
import { readingAfterClick } from '../support/reading.ts';
import type { Site } from '../support/serve-site.ts';

/** What the page of `moving-chart.ts` gives to its own scripts. */
declare const openChart: (number: number, how?: { stale?: number; late?: number }) => Promise<void>;

const CHANGED = 'le dossier affiché a changé';

let stage: Stage;
let software: Site;
let chart: Page;

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
});

afterEach(async () => {
  await chart.close();
});

describe('a reading while the page moves to another chart', () => {
  test.each([0, 40, 120, 240, 360, 420, 600])(
    'begun %i ms after is one person or nobody',
    async (delay) => {
      await chart.evaluate(() => void openChart(1, { stale: 60, late: 500 }));
      await pause(delay);
      expect(personsIn(await readingAfterClick(stage, chart))).toSatisfy(oneAtMost);
    },
  );

  test('never shows two persons in the panel, looked at every 20 ms', async () => {
    await stage.clickToolbar(chart);
    const panel = await stage.panel();
    await panel.waitForFunction(() => document.body.innerText.includes('ROUVIERE'));
    await panel.evaluate((persons) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      setInterval(() => {
        const text = [
          document.body.innerText,
          ...[...document.querySelectorAll('input')].map((input) => input.value),
        ].join(' ');
        seen.push(
          persons
            .filter(({ family }) => text.includes(family))
            .map(({ family }) => family)
            .join('+'),
        );
      }, 20);
    }, PERSONS);
    await chart.evaluate(() => void openChart(1, { stale: 80, late: 400 }));
    await stage.clickToolbar(chart);
    await panel.waitForFunction(
      () => (Reflect.get(globalThis, 'seen') as string[]).at(-1) === 'TARDIEU',
    );
    const seen: string[] = await panel.evaluate(() => Reflect.get(globalThis, 'seen'));
    expect(new Set(seen)).not.toContain('ROUVIERE+TARDIEU');
    expect(seen).toContain('ROUVIERE');
  });
});

describe('the panel', () => {
  test('says that the chart has changed, in less than 200 ms', async () => {
    const delays: number[] = [];
    for (let turn = 1; turn <= 5; turn += 1) {
      await stage.clickToolbar(chart);
      const panel = await stage.panel();
      await panel.waitForFunction(
        (words) =>
          /dossier lu à/.test(document.body.innerText) && !document.body.innerText.includes(words),
        {},
        CHANGED,
      );
      // The link with the page is made just after the reading is shown.
      await pause(300);
      const shown = panel.evaluate(
        (words) =>
          new Promise<number>((resolve) => {
            const look = (): void => {
              if (!document.body.textContent.includes(words)) return;
              observer.disconnect();
              resolve(performance.timeOrigin + performance.now());
            };
            const observer = new MutationObserver(look);
            observer.observe(document.body, {
              subtree: true,
              childList: true,
              characterData: true,
            });
          }),
        CHANGED,
      );
      await chart.evaluate((number) => void openChart(number), turn);
      const moved: number = await chart.evaluate(() => Reflect.get(window, 'movedAt'));
      delays.push((await shown) - moved);
    }
    expect(delays.toSorted((a, b) => a - b)[2]).toBeLessThan(200);
  });

  test('leaves nothing in the page once it is closed', async () => {
    await readingAfterClick(stage, chart);
    const own = await stage.ownPage('options.html');
    const address = chart.url();
    const inPage = (what: 'count' | 'look'): Promise<unknown> =>
      own.evaluate(
        async (url, name) => {
          const tabs = await chrome.tabs.query({});
          const target = { tabId: tabs.find((tab) => tab.url === url)?.id ?? 0 };
          const [answer] = await chrome.scripting.executeScript({
            target,
            func: watchedListeners,
            args: [name],
          });
          return answer?.result;

          /** Runs in the page, beside the reader: counts what it leaves there. */
          function watchedListeners(asked: 'count' | 'look'): unknown {
            if (asked === 'look') {
              const { listeners, observers } = Reflect.get(globalThis, 'left');
              return {
                listeners: listeners.value,
                observers: observers.size,
                waits: chrome.runtime.onConnect.hasListeners(),
              };
            }
            const listeners = { value: 0 };
            const observers = new Set<unknown>();
            Object.assign(globalThis, { left: { listeners, observers } });
            const counted = (holder: object, method: string, note: (on: unknown) => void): void => {
              const called = Reflect.get(holder, method);
              Reflect.set(holder, method, function (this: unknown, ...values: unknown[]) {
                note(this);
                return Reflect.apply(called, this, values);
              });
            };
            counted(EventTarget.prototype, 'addEventListener', () => (listeners.value += 1));
            counted(EventTarget.prototype, 'removeEventListener', () => (listeners.value -= 1));
            counted(MutationObserver.prototype, 'observe', (on) => observers.add(on));
            counted(MutationObserver.prototype, 'disconnect', (on) => observers.delete(on));
            return null;
          }
        },
        address,
        what,
      );
    await inPage('count');
    const link = await linkTo(stage, chart);
    expect(await link.ask({ ask: 'recheck', request: null })).toBe('same');
    expect(await inPage('look')).toMatchObject({ observers: 1, waits: false });
    await link.close();
    await expect.poll(() => inPage('look')).toEqual({ listeners: 0, observers: 0, waits: false });
    await own.close();
  });

  test('reads nothing without a gesture, whatever the page becomes', async () => {
    await readingAfterClick(stage, chart);
    const worker = await workerOf(stage);
    await worker.evaluate(() => {
      const { executeScript } = chrome.scripting;
      Object.assign(globalThis, { injections: 0 });
      const counted = new Proxy(executeScript, {
        apply: (called, on, details) => {
          Object.assign(globalThis, { injections: Reflect.get(globalThis, 'injections') + 1 });
          return Reflect.apply(called, on, details);
        },
      });
      Object.assign(chrome.scripting, { executeScript: counted });
    });
    await chart.evaluate(() => openChart(1, { late: 400 }));
    await chart.goto(`${software.url}/chart/1`);
    await pause(5_000);
    const injections = (): Promise<number> =>
      worker.evaluate(() => Number(Reflect.get(globalThis, 'injections')));
    expect(await injections()).toBe(0);
    await readingAfterClick(stage, chart);
    expect(await injections(), 'the count hears a click').toBeGreaterThan(0);
  });

  test('says to click again when the page is left while it is read', async () => {
    await stage.clickToolbar(chart);
    await chart.goto(`${software.url}/chart/1`);
    const panel = await stage.panel();
    await panel.waitForFunction(() => document.body.innerText.includes('cliquez à nouveau'));
  });
});

function personsIn(reading: unknown): string[] {
  const text = JSON.stringify(reading);
  return PERSONS.filter(({ family, given, birth }) => {
    const iso = birth.split('/').toReversed().join('-');
    return [family, given, iso].some((value) => text.includes(value));
  }).map(({ family }) => family);
}

function oneAtMost(persons: readonly string[]): boolean {
  return persons.length <= 1;
}

async function workerOf({ browser }: Stage): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('no service worker');
  return worker;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
