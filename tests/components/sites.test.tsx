// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { SiteList } from '../../components/parts/site-list.tsx';
import { sitesText } from '../../components/text/sites-text.ts';
import { failed, success } from '../../lib/domain/failure.ts';
import { NO_HINT, type SiteAccess } from '../../lib/domain/site.ts';
import type { SiteStore } from '../../lib/ports.ts';
import { click, found, mounted } from './fake-ports.ts';

const SITE = 'https://dossier.exemple';

function stageWith(sites: SiteAccess[], refuses = false) {
  const store = {
    list: vi.fn(async () => success([...sites])),
    allow: vi.fn(async () =>
      refuses ? failed({ code: 'site-refused' as const, why: 'form' as const }) : success(null),
    ),
    forget: vi.fn(async () => success(null)),
    setHint: vi.fn(async () => success(null)),
  } satisfies SiteStore;
  return { store, root: mounted(<SiteList store={store} />) };
}

async function type(root: HTMLElement, label: string, text: string): Promise<void> {
  const named = await found(root, 'label', label);
  const field = root.querySelector<HTMLInputElement>(`#${named.getAttribute('for') ?? ''}`);
  if (!field) throw new Error(`No field « ${label} »`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('allowed sites', () => {
  test('are none to begin with, and one is asked for in a click', async () => {
    const { store, root } = stageWith([]);
    await found(root, 'p', sitesText.none);
    await type(root, sitesText.site, 'dossier.exemple');
    await click(root, 'button', sitesText.allow);
    expect(store.allow).toHaveBeenCalledWith('dossier.exemple');
  });

  test('that are refused say why, and what was typed stays', async () => {
    const { root } = stageWith([], true);
    await type(root, sitesText.site, 'https://*/*');
    await click(root, 'button', sitesText.allow);
    await found(root, '.notice', 'Ce nom de site ne convient pas');
    expect(root.querySelector('input')?.value).toBe('https://*/*');
  });

  test('say what they are for, and can be taken back', async () => {
    const { store, root } = stageWith([{ origin: SITE, allowed: true, hint: NO_HINT }]);
    await found(root, 'p', sitesText.frames);
    await click(root, 'button', sitesText.forget);
    expect(store.forget).toHaveBeenCalledWith(SITE);
  });

  test('that the browser no longer allows do nothing until they are allowed again', async () => {
    const { store, root } = stageWith([{ origin: SITE, allowed: false, hint: NO_HINT }]);
    await found(root, 'p', sitesText.notAllowed);
    expect(root.querySelector('details')).toBeNull();
    await click(root, 'button', sitesText.allowAgain);
    expect(store.allow).toHaveBeenCalledWith(SITE);
  });
});

describe('the hint of a site', () => {
  test('is off, and proposes neither a word nor an age', async () => {
    const { root } = stageWith([{ origin: SITE, allowed: true, hint: NO_HINT }]);
    const form = await found(root, 'details form');
    const [on, ...typed] = [...form.querySelectorAll('input')];
    expect(on?.checked).toBe(false);
    expect(typed.map(({ value, placeholder }) => [value, placeholder])).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('is kept in the user’s own words', async () => {
    const { store, root } = stageWith([{ origin: SITE, allowed: true, hint: NO_HINT }]);
    await click(root, 'details label', sitesText.hintOn);
    await found(root, '.warning', sitesText.nothing);
    await type(root, sitesText.words, 'isolement, chutes répétées,, isolement');
    await type(root, sitesText.age, '75');
    await click(root, 'details button', sitesText.save);
    expect(store.setHint).toHaveBeenCalledWith(SITE, {
      on: true,
      words: ['isolement', 'chutes répétées'],
      fromAge: 75,
    });
  });

  test.each(['12.5', '-1', '200', 'soixante'])('refuses « %s » as an age', async (age) => {
    const { root } = stageWith([{ origin: SITE, allowed: true, hint: NO_HINT }]);
    await type(root, sitesText.age, age);
    const save = await found(root, 'details button', sitesText.save);
    expect(save.hasAttribute('disabled')).toBe(true);
  });
});
