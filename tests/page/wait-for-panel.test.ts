// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadPage } from '../../lib/page/read-page.ts';
import { waitForPanel } from '../../lib/page/wait-for-panel.ts';

/** The listeners that wait for a panel, and the pages that a panel was given. */
const waiting = vi.hoisted(() => new Set<(port: object) => void>());
const served = vi.hoisted((): unknown[] => []);

vi.mock('../../lib/page/isolated-world.ts', () => ({
  shadowRootOf: () => null,
  onConnection: (_name: string, listener: () => void) => {
    waiting.add(listener);
    return () => waiting.delete(listener);
  },
}));
vi.mock('../../lib/page/serve-panel.ts', () => ({
  servePanel: (_port: object, page: unknown) => served.push(page),
}));

function aPage(expected: string | null): ReadPage {
  const page: ReadPage = {
    reading: { fields: {}, warnings: [], refused: [] },
    sign: { now: () => expected, trees: () => [] },
    expected,
    again: async () => page,
  };
  return page;
}

beforeEach(() => {
  vi.useFakeTimers();
  served.length = 0;
});

afterEach(() => {
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
});

describe('the page waits for the panel', () => {
  test('thirty seconds, then leaves nothing', () => {
    waitForPanel(aPage('A'));
    vi.advanceTimersByTime(29_000);
    expect(waiting.size).toBe(1);
    vi.advanceTimersByTime(2_000);
    expect(waiting.size).toBe(0);
  });

  test('until it comes, once', () => {
    const page = aPage('A');
    waitForPanel(page);
    for (const listener of waiting) listener({});
    expect(served).toEqual([page]);
    expect(waiting.size).toBe(0);
  });

  test('with the last of its readings only', () => {
    const last = aPage('B');
    waitForPanel(aPage('A'));
    waitForPanel(last);
    for (const listener of waiting) listener({});
    expect(served).toEqual([last]);
  });

  test('for nobody when it shows nobody, and no longer for the one before', () => {
    waitForPanel(aPage('A'));
    waitForPanel(aPage(null));
    expect(waiting.size).toBe(0);
  });
});
