// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { followHint } from '../../lib/hint/follow-hint.ts';
import type { LookFor } from '../../lib/hint/hint-message.ts';
import { suitsHint } from '../../lib/hint/suits-hint.ts';
import { documentOf, TODAY } from '../ehr/reading-of.ts';

/** Fictitious charts. */
const CHART = `<html lang="fr"><body><section aria-label="Identité du patient"><dl>
  <dt>Nom de naissance</dt><dd>EXEMPLE</dd><dt>Date de naissance</dt><dd>14/03/1944</dd></dl></section>
  <section><h2>Problèmes</h2><p>Chutes répétées, isolement.</p></section></body></html>`;
const BANNER = '<body><header>Mme EXEMPLE Jeanne, née le 14/03/1944 (82 ans)</header></body>';
const TWO = `<body><section><h2>Patient</h2><p>Né le : 14/03/1944</p></section>
  <section><h2>Patient</h2><p>Né le : 02/05/1990</p></section></body>`;
const MOTHER = '<body><section><h2>Mère</h2><p>Date de naissance : 14/03/1944</p></section></body>';

describe('the hint suits a page', () => {
  test.each<[string, string, LookFor, boolean]>([
    ['of that age', CHART, { words: [], fromAge: 75 }, true],
    ['of that age in its banner', BANNER, { words: [], fromAge: 82 }, true],
    ['of somebody younger', CHART, { words: [], fromAge: 83 }, false],
    [
      'with the word, whatever its accents',
      CHART,
      { words: ['CHUTES REPETEES'], fromAge: null },
      true,
    ],
    ['with a part of a longer word', CHART, { words: ['chute'], fromAge: null }, false],
    ['without any of the words', CHART, { words: ['dénutrition'], fromAge: 75 }, false],
    ['with one word of several', CHART, { words: ['chutes', 'dénutrition'], fromAge: 75 }, true],
    ['of two persons', TWO, { words: [], fromAge: 18 }, false],
    ['that only dates a relative', MOTHER, { words: [], fromAge: 18 }, false],
    [
      'that shows nobody',
      '<body><p>Isolement</p></body>',
      { words: ['isolement'], fromAge: null },
      false,
    ],
  ])('%s', (_what, html, wanted, suits) => {
    expect(suitsHint(documentOf(html), wanted, TODAY)).toBe(suits);
  });

  test('whose picture hides the name of its body', () => {
    const page = documentOf(CHART);
    const hiding = { value: page.createElement('img'), configurable: true };
    Object.defineProperty(page, 'body', hiding);
    expect(suitsHint(page, { words: ['chutes'], fromAge: 75 }, TODAY)).toBe(true);
    Reflect.deleteProperty(page, 'body');
  });

  test('that asks for a password: never', () => {
    const login = CHART.replace('</body>', '<input type="password"></body>');
    expect(suitsHint(documentOf(login), { words: [], fromAge: 18 }, TODAY)).toBe(false);
  });
});

describe('following a page', () => {
  const play = (answers: (LookFor | null)[]) => {
    const told: string[] = [];
    let move = (): void => undefined;
    const stop = vi.fn();
    const settle: (() => void)[] = [];
    followHint({
      lookFor: async () => answers.shift() ?? null,
      settled: () => new Promise((resolve) => settle.push(resolve)),
      suits: () => true,
      tell: (hint) => told.push(hint),
      onMoved: (listener) => {
        move = listener;
        return stop;
      },
    });
    return { told, stop, settle, move: () => move() };
  };
  const WANTED = { words: [], fromAge: 75 };

  test('looks once, then once more when the address changes', async () => {
    const { told, settle, move } = play([WANTED, WANTED]);
    await vi.waitFor(() => expect(settle).toHaveLength(1));
    settle[0]?.();
    await vi.waitFor(() => expect(told).toEqual(['yes']));
    move();
    expect(told).toEqual(['yes', 'no']);
    await vi.waitFor(() => expect(settle).toHaveLength(2));
    settle[1]?.();
    await vi.waitFor(() => expect(told).toEqual(['yes', 'no', 'yes']));
  });

  test('says nothing of a page left while it was waited for', async () => {
    const { told, settle, move } = play([WANTED, WANTED]);
    await vi.waitFor(() => expect(settle).toHaveLength(1));
    move();
    await vi.waitFor(() => expect(settle).toHaveLength(2));
    settle[0]?.();
    settle[1]?.();
    await vi.waitFor(() => expect(told).toEqual(['no', 'yes']));
  });

  test('stops for good once the hint is off', async () => {
    const { told, stop, settle } = play([null]);
    await vi.waitFor(() => expect(stop).toHaveBeenCalledTimes(1));
    expect([told, settle]).toEqual([[], []]);
  });
});
