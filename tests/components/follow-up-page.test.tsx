// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { FollowUpPage } from '../../components/follow-up/follow-up-page.tsx';
import { FollowUpReminder } from '../../components/follow-up/follow-up-reminder.tsx';
import { followUpText } from '../../components/text/follow-up-text.ts';
import { impactText } from '../../components/text/impact-text.ts';
import { failed, success } from '../../lib/domain/failure.ts';
import type { FollowUpList } from '../../lib/domain/follow-up-list.ts';
import type { ImpactRelease } from '../../lib/domain/impact-release.ts';
import { followUp, several } from '../support/follow-ups.ts';
import { shippedPack } from '../support/knowledge.ts';
import { click, found, mounted, press, redrawn } from './fake-ports.ts';
import { memoryFollowUps } from './follow-up-store.ts';

const TODAY = '2026-11-22';

function stageWith(start: Partial<FollowUpList>) {
  const { store, now } = memoryFollowUps(start);
  const files = {
    saveCsv: vi.fn(async (_name: string, _rows: readonly (readonly string[])[]) => success(null)),
    saveJson: vi.fn(async (_name: string, _value: unknown) => success(null)),
  };
  const packs = { load: async () => shippedPack };
  const root = mounted(
    <FollowUpPage ports={{ followUps: store, files, packs, today: () => TODAY }} />,
  );
  return { root, now, files };
}

async function type(root: HTMLElement, label: string, text: string): Promise<void> {
  const named = await found(root, 'label', label);
  const field = document.getElementById(named.getAttribute('for') ?? '');
  if (!(field instanceof HTMLInputElement)) throw new Error(`No field « ${label} »`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await redrawn();
}

async function choose(root: HTMLElement, label: string, option: string): Promise<void> {
  const named = await found(root, 'label', label);
  const field = document.getElementById(named.getAttribute('for') ?? '');
  if (!(field instanceof HTMLSelectElement)) throw new Error(`No choice « ${label} »`);
  field.value = option;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await redrawn();
}

describe('the list', () => {
  test('says how a request comes in when it is empty', async () => {
    const { root } = stageWith({});
    await found(root, 'p', followUpText.empty);
    await found(root, 'p', 'Après une remise');
  });

  test.each([
    ['r', 'acknowledged'],
    ['a', 'accepted'],
    ['o', 'redirected'],
    ['x', 'refused'],
    ['s', 'no-answer'],
  ])('takes « %s » for %s, and E takes it back', async (key, outcome) => {
    const { root, now } = stageWith({ followUps: [followUp(1)] });
    (await found(root, '.outcomes input')).focus();
    await press(key);
    await vi.waitFor(() => expect(now().followUps[0]?.outcome).toBe(outcome));
    expect(now().followUps[0]?.outcomeOn).toBe(TODAY);
    await found(root, '[role=status]', 'DAC, appui à un parcours complexe, 2 novembre 2026');
    await press('e');
    await vi.waitFor(() => expect(now().followUps[0]?.outcomeOn).toBeNull());
  });

  test('takes a click, then whom to or why', async () => {
    const { root, now } = stageWith({ followUps: [followUp(1)] });
    await click(root, '.outcomes label', 'Réorientée');
    await choose(root, followUpText.redirectedTo, 'clic-spda');
    expect(now().followUps[0]?.redirectedTo).toBe('clic-spda');
    await click(root, '.outcomes label', 'Refusée');
    await choose(root, followUpText.refusedWhy, 'doublon');
    expect(now().followUps[0]).toMatchObject({ refusedWhy: 'doublon', redirectedTo: null });
  });

  test('is narrowed, and keeps in sight the line that was just answered', async () => {
    const { root } = stageWith({
      followUps: [followUp(1), followUp(2, { sentOn: '2026-11-20' })],
    });
    await choose(root, followUpText.filter, 'due');
    await found(root, '[role=status]', '1 sur 2 demandes');
    await click(root, '.outcomes label', 'Acceptée');
    expect(root.querySelectorAll('.follow-up-list > li')).toHaveLength(1);
    await choose(root, followUpText.filter, 'waiting');
    expect(root.querySelectorAll('.follow-up-list > li')).toHaveLength(1);
  });

  test('shows an answer in one line, with its delay', async () => {
    const { root } = stageWith({
      followUps: [followUp(1, { outcome: 'accepted', outcomeOn: '2026-11-09' })],
    });
    await found(root, '.follow-up-answer', 'Acceptée le 9 novembre 2026, en 7\u00a0jours');
  });

  test.each([
    ['2026-11-01', '2026-11-09'],
    ['2026-11-23', '2026-11-09'],
    ['2026-11-12', '2026-11-12'],
  ])('asked to date an answer %s keeps %s', async (typed, kept) => {
    const { root, now } = stageWith({
      followUps: [
        followUp(1, { outcome: 'refused', outcomeOn: '2026-11-09', refusedWhy: 'autre' }),
      ],
    });
    await type(root, followUpText.outcomeOn, typed);
    expect(now().followUps[0]).toMatchObject({ outcomeOn: kept, refusedWhy: 'autre' });
    expect(root.querySelector('.warning') === null).toBe(typed === kept);
    expect(root.querySelector<HTMLInputElement>('input[type=date]')?.value).toBe(typed);
  });

  test('warns about a label that looks like a name, and keeps no social security number', async () => {
    const { root, now } = stageWith({ followUps: [followUp(1)] });
    await type(root, followUpText.label, 'Mme D.');
    await found(root, '.warning', followUpText.doubts.name);
    await type(root, followUpText.label, '2 44 03 75 115 001 42');
    const keep = await found(root, 'button', followUpText.keepLabel);
    expect(keep.hasAttribute('disabled')).toBe(true);
    await type(root, followUpText.label, 'sortie jeudi');
    await click(root, 'button', followUpText.keepLabel);
    expect(now().followUps[0]?.label).toBe('sortie jeudi');
  });

  test('drops a request after one question', async () => {
    const { root, now } = stageWith({ followUps: [followUp(1)] });
    await click(root, 'details button', followUpText.remove);
    expect(now().followUps).toHaveLength(1);
    await click(root, 'dialog button', followUpText.removeYes);
    expect(now().followUps).toHaveLength(0);
  });

  test('says what was dropped until it was seen', async () => {
    const { root, now } = stageWith({ dropped: 2, followUps: [followUp(1)] });
    await found(root, '.notice', '2 demandes ont été retirées');
    await click(root, 'button', followUpText.seen);
    expect(now().dropped).toBe(0);
    expect(root.querySelector('.notice')).toBeNull();
  });

  test('says that it cannot be read', async () => {
    const { store } = memoryFollowUps();
    const broken = { ...store, list: async () => failed({ code: 'storage-unavailable' }) };
    const ports = {
      followUps: broken,
      files: { saveCsv: async () => success(null), saveJson: async () => success(null) },
      packs: { load: async () => shippedPack },
      today: () => TODAY,
    };
    await found(mounted(<FollowUpPage ports={ports} />), '.notice', 'L’enregistrement est bloqué');
  });
});

describe('what the list adds up to', () => {
  const followUps = [
    ...several(12, { sentOn: '2026-10-05', outcome: 'accepted', outcomeOn: '2026-10-08' }),
    ...several(3, { sentOn: '2026-09-05', departement: '78' }, 50),
    ...several(2, { label: 'repère à moi' }, 70),
  ];

  test('is exact on screen, and leaves without small counts', async () => {
    const { root, files } = stageWith({ followUps });
    await click(root, 'nav button', followUpText.views.impact);
    await found(root, 'p', '17 demandes suivies, 5 en attente, 12 décisions reçues, dont 12 ');
    const place = await found(root, 'table', impactText.margins.departement);
    expect([...place.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
      'département\u00a0783',
      'département\u00a09114',
    ]);
    await click(root, 'button', impactText.csv);
    const [name, rows = []] = files.saveCsv.mock.calls[0] ?? [];
    expect(name).toBe('bilan-des-demandes-2026-10');
    expect(rows).toContainEqual(['Par département', impactText.rest, '15']);
    expect(rows).toContainEqual(['Ensemble', impactText.requests, '15']);
    const numbers = rows.flat().filter((cell) => /^\d+$/.test(cell));
    expect(numbers.filter((cell) => Number(cell) < 11)).toEqual([]);
    expect(rows.flat().join(' ')).not.toContain('repère');
    await found(root, '[role=status]', impactText.saved);
  });

  test('leaves as JSON with the same counts', async () => {
    const { root, files } = stageWith({ followUps });
    await click(root, 'nav button', followUpText.views.impact);
    await click(root, 'button', impactText.json);
    const [, value] = files.saveJson.mock.calls[0] ?? [];
    const release = value as ImpactRelease; // what the view saves
    expect(release.total).toBe(15);
    expect(release.tables.departement).toEqual({ shown: [], rest: 15 });
  });

  test('does not leave under 11 requests', async () => {
    const { root } = stageWith({ followUps: several(10, { sentOn: '2026-10-05' }) });
    await click(root, 'nav button', followUpText.views.impact);
    await found(root, 'p', impactText.exportNone);
    expect([...root.querySelectorAll('button')].map((each) => each.textContent)).not.toContain(
      impactText.csv,
    );
  });
});

describe('the reminder', () => {
  test('is one line while requests wait too long, and goes with the last one', async () => {
    const { store, now } = memoryFollowUps({ followUps: [followUp(1), followUp(2)] });
    const root = mounted(<FollowUpReminder store={store} today={TODAY} />);
    await found(root, 'p', '2 demandes attendent une réponse depuis plus de 7 jours');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/follow-up.html');
    await store.remindAfter(30);
    await vi.waitFor(() => expect(root.textContent).toBe(''));
    expect(now().reminderDays).toBe(30);
  });

  test('says nothing when nothing waits, or when none is wanted', async () => {
    const quiet = memoryFollowUps({ reminderDays: null, followUps: [followUp(1)] });
    const root = mounted(<FollowUpReminder store={quiet.store} today={TODAY} />);
    await redrawn();
    expect(root.textContent).toBe('');
  });
});
