// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChartSign } from '../../lib/page/chart-sign.ts';
import { followChart, type FollowedChart } from '../../lib/page/follow-chart.ts';

let followed: FollowedChart | null = null;

/** A chart whose sign is the text of the page. */
function following(expected: string | null = document.body.textContent) {
  const tell = vi.fn();
  const looks = vi.fn();
  const sign: ChartSign = {
    now: () => {
      looks();
      return document.body.textContent === '' ? null : document.body.textContent;
    },
    trees: () => [document],
  };
  followed = followChart(window, sign, expected, tell);
  return { tell, looks, chart: followed };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 120));

afterEach(() => {
  followed?.stop();
  document.body.replaceChildren();
});

describe('a chart that is followed', () => {
  test('and stays tells nothing', async () => {
    document.body.textContent = 'A';
    const { tell, chart } = following();
    document.body.setAttribute('class', 'wide');
    await settled();
    expect(tell).not.toHaveBeenCalled();
    expect(chart.state()).toBe('same');
  });

  test.each([
    ['turns into another', 'B'],
    ['goes', ''],
  ])('and %s tells once', async (_what, text) => {
    document.body.textContent = 'A';
    const { tell, chart } = following();
    document.body.textContent = text;
    await settled();
    document.body.setAttribute('class', 'wide');
    await settled();
    expect(tell).toHaveBeenCalledTimes(1);
    expect(chart.state()).toBe('changed');
  });

  test('and had turned before the panel came tells at once', () => {
    document.body.textContent = 'B';
    expect(following('A').tell).toHaveBeenCalledTimes(1);
  });

  test('and comes back is the same again, and can change again', async () => {
    document.body.textContent = 'A';
    const { tell, chart } = following();
    for (const text of ['B', 'A']) {
      document.body.textContent = text;
      await settled();
    }
    expect(chart.state()).toBe('same');
    expect(tell).toHaveBeenCalledTimes(1);
    document.body.textContent = 'B';
    await settled();
    expect(tell).toHaveBeenCalledTimes(2);
  });

  test('in a burst of changes is looked at once', async () => {
    document.body.textContent = 'A';
    const { looks } = following();
    looks.mockClear();
    for (let turn = 0; turn < 20; turn += 1) {
      document.body.setAttribute('data-turn', String(turn));
      await Promise.resolve();
    }
    await settled();
    expect(looks).toHaveBeenCalledTimes(1);
  });

  test('and let go is not looked at any more', async () => {
    document.body.textContent = 'A';
    const { tell, looks, chart } = following();
    chart.stop();
    looks.mockClear();
    document.body.textContent = 'B';
    window.dispatchEvent(new Event('popstate'));
    await settled();
    expect(tell).not.toHaveBeenCalled();
    expect(looks).not.toHaveBeenCalled();
  });
});
