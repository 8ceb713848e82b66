import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import Papa from 'papaparse';
import { EMPTY_LIST } from '../../lib/domain/follow-up-list.ts';
import { withOutcome } from '../../lib/domain/follow-up-outcome.ts';
import { impactCsv } from '../../lib/outputs/impact-csv.ts';
import { localFollowUps as store } from '../../lib/platform/follow-up-store.ts';
import { systemClock } from '../../lib/platform/system-clock.ts';
import { eraseEverything } from '../../lib/storage/erase.ts';
import { followUp } from '../support/follow-ups.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(systemClock, 'today').mockReturnValue('2026-11-22');
});

const stored = async () => JSON.stringify(await fakeBrowser.storage.local.get());

describe('the list on this machine', () => {
  test('is empty to begin with, and reminds after seven days', async () => {
    expect(await store.list()).toEqual({ ok: true, value: EMPTY_LIST });
    expect(EMPTY_LIST.reminderDays).toBe(7);
  });

  test('keeps a request, its outcome and the setting, and forgets it', async () => {
    await store.put(followUp(1));
    await store.put(withOutcome(followUp(1), 'accepted', '2026-11-09'));
    await store.remindAfter(14);
    const kept = await store.list();
    expect(kept).toMatchObject({
      value: { reminderDays: 14, followUps: [{ outcome: 'accepted', outcomeOn: '2026-11-09' }] },
    });
    await store.forget(followUp(1).id);
    expect(await store.list()).toMatchObject({ value: { followUps: [] } });
  });

  test('loses none of what is added at the same moment', async () => {
    await Promise.all([1, 2, 3, 4, 5].map((rank) => store.put(followUp(rank))));
    const kept = await store.list();
    expect(kept.ok && kept.value.followUps).toHaveLength(5);
  });

  test('drops what is older than 24 months, and says so until it was seen', async () => {
    await store.put(followUp(1, { sentOn: '2024-11-02' }));
    vi.spyOn(systemClock, 'today').mockReturnValue('2026-12-01');
    expect(await store.list()).toMatchObject({ value: { dropped: 1, followUps: [] } });
    expect(await stored()).not.toContain('2024-11-02');
    await store.dropSeen();
    expect(await store.list()).toMatchObject({ value: { dropped: 0 } });
  });

  test('takes in no word that the record does not have', async () => {
    const named = { ...followUp(1), birthName: 'MODÈLE' };
    expect(await store.put(named)).toMatchObject({ ok: false });
    expect(await stored()).not.toContain('MODÈLE');
  });

  test('is left as it is when it cannot be read', async () => {
    const odd = { version: 1, value: { followUps: 'autre' } };
    await fakeBrowser.storage.local.set({ 'follow-ups': odd });
    expect(await store.put(followUp(1))).toMatchObject({ failure: { code: 'settings-invalid' } });
    expect((await fakeBrowser.storage.local.get('follow-ups'))['follow-ups']).toEqual(odd);
  });

  test('tells every page when it changes, and goes with « Tout effacer »', async () => {
    const heard = vi.fn();
    const stop = store.onChange(heard);
    await store.put(followUp(1));
    expect(heard).toHaveBeenCalled();
    stop();
    await eraseEverything();
    expect(await stored()).not.toContain('dac-coordination');
    expect(await store.list()).toEqual({ ok: true, value: EMPTY_LIST });
  });
});

describe('the table for a spreadsheet', () => {
  const rows = [
    ['Tableau', 'Ligne', 'Demandes'],
    ['Par acteur', '=HYPERLINK("https://exemple.invalid")', '12'],
    ['Par acteur', '@nom ; "guillemets"', '11'],
    ['Par acteur', '-2+3', '40'],
    ['Par acteur', '\t=1+1', '13'],
    ['Par acteur', '=1+1\nDAC', '14'],
    ['Par acteur', ' =1+1', '15'],
    ['Par acteur', '＝1+1', '16'],
  ];

  test('opens in French: UTF-8 said first, semicolons, lines ended as on Windows', () => {
    const text = impactCsv(rows);
    expect(text.startsWith('\ufeffTableau;Ligne;Demandes\r\n')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const read = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' });
    expect(read.errors).toEqual([]);
    expect(read.data.map((row) => row.length)).toEqual(rows.map(() => 3));
    expect(read.data[2]?.[1]).toBe('\'@nom ; "guillemets"');
  });

  test('runs no formula', () => {
    const cells = Papa.parse<string[]>(impactCsv(rows).slice(1), { delimiter: ';' }).data.flat();
    expect(cells.filter((cell) => /^(?:\s*[=+\-@＝]|[\t\r])/.test(cell))).toEqual([]);
  });
});
