import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../lib/domain/draft.ts';
import type { Result } from '../../lib/domain/failure.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { press, shownText } from '../support/consultation.ts';
import { aDraft } from '../support/draft-case.ts';
import { findInFiles } from '../support/profile-search.ts';
import { sitWith, withDrafts, writeWithoutRest, type Sitting } from '../support/same-profile.ts';

const ROUNDS = 50;

/** Long enough for a write to take its time. */
const MOTIF = 'Retour à domicile à préparer avec la famille, essai fictif. '.repeat(100);

/** All that a draft says of its fictitious person, as it is and as it is shown. */
const PERSON = [
  'QUERVALLON',
  'BRISEMOÛTIER',
  'BRISEMO',
  'Ysalinde',
  '1949-03-14',
  'Gabarit-Perdu',
  '77 ans, Étampes',
  'Retour à domicile à préparer avec la famille',
];

/** Written in clear in another database of the extension, to see that the search looks there. */
const WITNESS = 'témoin-œuvré-des-brouillons';

const GONE = { ok: false, failure: { code: 'draft-unreadable' } };

/** Where Chromium keeps the two halves of what opens a draft. */
const STORES = ['IndexedDB', 'Local Extension Settings'] as const;

/** One kill: the last state said to be kept before it, and what opened after it. */
interface Round {
  told: number;
  opened: Result<Draft>;
}

const profile = mkdtempSync(join(tmpdir(), 'aiguilleur-drafts-'));
const copy = mkdtempSync(join(tmpdir(), 'aiguilleur-drafts-copy-'));
const rounds: Round[] = [];
let id: string;

beforeAll(async () => {
  let sitting = await sitWith(profile);
  await leaveWitness(sitting.page);
  const kept = await withDrafts(sitting.page, 'keep', null, aDraft(`${MOTIF} 0`));
  if (!kept.ok) throw new Error(kept.failure.code);
  id = kept.value.id;
  for (let told = 0; rounds.length < ROUNDS;) {
    await writeWithoutRest(sitting.page, id, aDraft(MOTIF), told + 1, (number) => (told = number));
    await pause(Math.random() * 400);
    await sitting.kill();
    sitting = await sitWith(profile);
    const opened = await withDrafts(sitting.page, 'open', id);
    rounds.push({ told, opened });
    told = Math.max(told, numberOf(opened));
  }
  await sitting.kill();
}, 420_000);

afterAll(() => {
  for (const folder of [profile, copy]) rmSync(folder, { recursive: true, force: true });
});

describe(`after ${ROUNDS} kills in the middle of writes`, () => {
  test('the last state said to be kept opened each time, or a later one, in full', () => {
    expect(rounds).toHaveLength(ROUNDS);
    for (const { told, opened } of rounds) {
      const number = numberOf(opened);
      expect(opened).toEqual({ ok: true, value: aDraft(`${MOTIF} ${number}`) });
      expect(number).toBeGreaterThanOrEqual(told);
    }
  });

  test('states were written all along', () => {
    expect(rounds.at(-1)?.told).toBeGreaterThan(ROUNDS);
  });

  test('the search finds what is in clear in a database', () => {
    expect(findInFiles(profile, [WITNESS])).not.toEqual([]);
  });

  test('no file of the profile holds anything of the person', () => {
    expect(findInFiles(profile, PERSON)).toEqual([]);
  });
});

describe('the panel, after the last kill', () => {
  test('lists the draft, takes it up where it was left, and follows it', async () => {
    await sitting(async ({ page, panel }) => {
      const shown = await panel();
      await shown.waitForSelector('.drafts li');
      expect(await shownText(shown)).toContain('Y. B., 77 ans, Étampes');
      expect(await accessibilityFaults(shown)).toEqual([]);
      await press(shown, 'Reprendre');
      await shown.waitForFunction(() => document.body.innerText.includes('Brouillon gardé'));
      expect(await shownText(shown)).toContain('La demande n’est pas ouverte');
      await press(shown, 'Questions');
      const yes = 'input[name="sante-complexe"]';
      await (await shown.waitForSelector(yes))?.click();
      await vi.waitFor(async () => {
        const kept = await withDrafts(page, 'open', id);
        expect(kept.ok && kept.value.consultation.answers['sante-complexe']).toBe('oui');
      }, 10_000);
      expect(await accessibilityFaults(shown)).toEqual([]);
    });
  });

  test('leaves nothing of the person in the files of the profile', () => {
    expect(findInFiles(profile, PERSON)).toEqual([]);
  });
});

describe('after « Effacer »', () => {
  beforeAll(async () => {
    for (const store of STORES)
      cpSync(storeIn(profile, store), storeIn(copy, store), { recursive: true });
    await sitting(async ({ page }) => {
      expect(await withDrafts(page, 'open', id)).toMatchObject({ ok: true });
      expect(await withDrafts(page, 'erase')).toEqual({ ok: true, value: null });
    });
  }, 60_000);

  test('nothing opens, in the same browser or the next one', async () => {
    await sitting(async ({ page }) => {
      expect(await withDrafts(page, 'open', id)).toEqual(GONE);
      expect(await withDrafts(page, 'list')).toEqual({ ok: true, value: [] });
    });
  });

  test.each(STORES.map((store) => [store]))(
    'nothing opens with the files of %s put back as they were before',
    async (store) => {
      const current = mkdtempSync(join(tmpdir(), 'aiguilleur-drafts-now-'));
      cpSync(storeIn(profile, store), storeIn(current, store), { recursive: true });
      putBack(copy, store);
      await sitting(async ({ page }) => {
        expect(await withDrafts(page, 'open', id)).toEqual(GONE);
        expect(await withDrafts(page, 'list')).toEqual({ ok: true, value: [] });
      });
      putBack(current, store);
      rmSync(current, { recursive: true, force: true });
    },
  );

  // The limit, told in docs/decisions/013-brouillons.md; and the proof that putting back works.
  test('a copy of both halves, made before, still opens: nobody can erase a copy', async () => {
    for (const store of STORES) putBack(copy, store);
    await sitting(async ({ page }) => {
      expect(await withDrafts(page, 'open', id)).toMatchObject({ ok: true });
    });
  });
});

/** Opens the profile for a while, and closes the browser as a user does. */
async function sitting(use: (opened: Sitting) => Promise<void>): Promise<void> {
  const opened = await sitWith(profile);
  try {
    await use(opened);
  } finally {
    await opened.close();
  }
}

function numberOf(opened: Result<Draft>): number {
  const motif = opened.ok ? String(opened.value.consultation.edits['motif']) : '';
  return Number(/ (\d+)$/.exec(motif)?.[1] ?? NaN);
}

function storeIn(folder: string, store: string): string {
  return join(folder, 'Default', store);
}

function putBack(from: string, store: string): void {
  rmSync(storeIn(profile, store), { recursive: true, force: true });
  cpSync(storeIn(from, store), storeIn(profile, store), { recursive: true });
}

async function leaveWitness(page: Page): Promise<void> {
  await page.evaluate(async (word) => {
    await new Promise((done) => {
      const opening = indexedDB.open('witness', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('words'));
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction('words', 'readwrite');
        writing.objectStore('words').put(word, 1);
        writing.addEventListener('complete', done);
      });
    });
  }, WITNESS);
}
