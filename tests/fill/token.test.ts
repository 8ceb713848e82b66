import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wipeInTime } from '../../lib/platform/web-form-timer.ts';
import {
  dropFillToken,
  FILL_TOKEN_MS,
  giveFillToken,
  seeFillToken,
} from '../../lib/storage/fill-token.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const WINDOW = 7;
const token = () => ({ tabId: 3, host: 'dac.exemple', until: Date.now() + FILL_TOKEN_MS });
const stored = async () => Object.keys(await fakeBrowser.storage.session.get());

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

test('the right of a window is its own', async () => {
  await giveFillToken(WINDOW, token());
  expect(await seeFillToken(WINDOW)).toEqual(token());
  expect(await seeFillToken(8)).toBeNull();
});

test.each([
  ['once its time is over', FILL_TOKEN_MS],
  ['when the clock was put back', -60_000],
])('the right is refused and wiped %s', async (_when, passed) => {
  await giveFillToken(WINDOW, token());
  vi.setSystemTime(Date.now() + passed);
  expect(await seeFillToken(WINDOW)).toBeNull();
  expect(await stored()).toEqual([]);
});

test('the right is wiped when it is used', async () => {
  await giveFillToken(WINDOW, token());
  await dropFillToken(WINDOW);
  expect(await stored()).toEqual([]);
});

test('an open panel wipes it in time, also the one given later', async () => {
  wipeInTime(async () => WINDOW);
  await vi.advanceTimersByTimeAsync(1_000);
  await giveFillToken(WINDOW, token());
  await vi.advanceTimersByTimeAsync(FILL_TOKEN_MS - 1_000);
  expect(await stored()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await stored()).toEqual([]);
});
