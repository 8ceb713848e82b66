// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import { deliveryText } from '../../components/text/delivery-text.ts';
import { draftsText, momentText } from '../../components/text/drafts-text.ts';
import { newConsultation } from '../../lib/domain/consultation.ts';
import { withoutChart, type Draft, type DraftLine } from '../../lib/domain/draft.ts';
import { failed, success, type Result } from '../../lib/domain/failure.ts';
import type { DraftStore } from '../../lib/ports/requests.ts';
import { aDraft } from '../support/draft-case.ts';
import {
  answer,
  answerComplexCase,
  click,
  fakePorts,
  found,
  JEANNE,
  mounted,
  redrawn,
} from './fake-ports.ts';

const GONE = failed({ code: 'draft-unreadable' });

/** Drafts of this test, in the order kept. */
function fakeDrafts(place: DraftLine['place'] = 'disk') {
  const kept = new Map<string, Draft>();
  const lineOf = (id: string, { label }: Draft): DraftLine => ({
    id,
    label,
    savedAt: '2026-11-22T18:32:00',
    expiresAt: '2026-11-25T19:00:00',
    place,
  });
  const store = {
    list: vi.fn(async () => success([...kept].map(([id, draft]) => lineOf(id, draft)))),
    keep: vi.fn(async (id: string | null, draft: Draft): Promise<Result<DraftLine>> => {
      if (id !== null && !kept.has(id)) return GONE;
      const own = id ?? `draft-${kept.size + 1}`;
      kept.set(own, draft);
      return success(lineOf(own, draft));
    }),
    open: vi.fn(async (id: string): Promise<Result<Draft>> => {
      const draft = kept.get(id);
      return draft ? success(draft) : GONE;
    }),
    forget: vi.fn(async (id: string) => {
      kept.delete(id);
      return success(null);
    }),
    erase: vi.fn(async () => {
      kept.clear();
      return success(null);
    }),
  } satisfies DraftStore;
  return { store, kept };
}

let drafts: ReturnType<typeof fakeDrafts>;

beforeEach(() => {
  drafts = fakeDrafts();
});

function panel(reading: typeof JEANNE | null = JEANNE) {
  const { ports, show } = fakePorts(reading);
  ports.drafts = drafts.store;
  return { root: mounted(<App ports={ports} />), ports, show };
}

async function confirm(root: HTMLElement): Promise<void> {
  await found(root, '.values dd', 'MODÈLE');
  (await found(root, 'form.identity')).dispatchEvent(
    new Event('submit', { bubbles: true, cancelable: true }),
  );
  await found(root, '[data-question="danger"]');
}

/** A consultation about Jeanne that a draft follows. */
async function followed() {
  const stage = panel();
  await confirm(stage.root);
  await click(stage.root, 'button', draftsText.keep);
  await found(stage.root, '.draft [role=status]', 'Brouillon gardé');
  return stage;
}

const lastKept = (): Draft | undefined => drafts.store.keep.mock.lastCall?.[1];

describe('a draft', () => {
  test('is never kept without being asked for', async () => {
    const { root } = panel();
    await confirm(root);
    await answer(root, 'danger', 'Non');
    await found(root, 'button', draftsText.keep);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(drafts.store.keep).not.toHaveBeenCalled();
  });

  test('is not offered before there is something to keep', async () => {
    const { root } = panel(null);
    await click(root, 'button', 'Continuer sans identité');
    await found(root, '[data-question="danger"]');
    expect(root.querySelector('.draft')).toBeNull();
  });

  test('says when it was kept, where, and until when', async () => {
    const { root } = await followed();
    const end = 'le 25 novembre à 19\u00a0h';
    await found(root, '.draft [role=status]', draftsText.kept('à 18\u00a0h\u00a032', end));
    expect(document.activeElement).toBe(root.querySelector('.draft [role=status]'));
    expect(lastKept()?.label).toBe('J.\u00a0E., 82\u00a0ans');
  });

  test('holds neither the page that was read nor where in it', async () => {
    await followed();
    const { consultation } = lastKept() ?? aDraft();
    expect(consultation).toMatchObject({ link: 'draft', pending: null, draft: null, held: false });
    expect(JSON.stringify(consultation.origins)).not.toContain('locator');
    expect(JSON.stringify(consultation.origins)).not.toContain('principal');
  });

  test('follows what is edited', async () => {
    const { root } = await followed();
    await answer(root, 'danger', 'Non');
    await vi.waitFor(() => expect(lastKept()?.consultation.answers).toEqual({ danger: 'non' }));
    expect(drafts.kept.size).toBe(1);
  });

  test('is saved at once when the room changes', async () => {
    const { root } = await followed();
    await answer(root, 'danger', 'Non');
    await click(root, '.steps button', 'Orientation');
    // Waiting for the pause would keep the next room alone.
    await vi.waitFor(() => {
      const kept = drafts.store.keep.mock.calls.map(([, { consultation }]) => consultation);
      expect(kept.map(({ step, answers }) => ({ step, answers }))).toContainEqual({
        step: 'questions',
        answers: { danger: 'non' },
      });
    });
  });

  test('is erased from where it is shown, and follows no more', async () => {
    const { root } = await followed();
    await click(root, '.draft button', draftsText.stop);
    const said = await found(root, '.draft [role=status]', draftsText.erased);
    expect(document.activeElement).toBe(said);
    expect(drafts.kept.size).toBe(0);
    await answer(root, 'danger', 'Non');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(drafts.kept.size).toBe(0);
    await found(root, 'button', draftsText.keep);
  });

  test('erased elsewhere is not brought back by an edit: the panel says so', async () => {
    const { root } = await followed();
    drafts.kept.clear();
    await answer(root, 'danger', 'Non');
    await found(root, '.draft [role=status]', draftsText.notKept);
    expect(drafts.kept.size).toBe(0);
  });

  test('goes with « Effacer » at the end of the consultation, as the room says', async () => {
    const { root } = panel();
    await answerComplexCase(root);
    await click(root, 'button', draftsText.keep);
    await click(root, '.steps button', 'Envoi');
    const said = await found(root, '.draft [role=status]', 'Brouillon gardé');
    expect(said.textContent).toContain(draftsText.withErase);
    await click(root, '[part=erase] button', deliveryText.erase);
    await click(root, '[part=erase] button', deliveryText.eraseYes);
    await vi.waitFor(() => expect(drafts.kept.size).toBe(0));
    expect(root.querySelector('.drafts')).toBeNull();
  });

  test('stays when another chart takes the place of the consultation', async () => {
    const { root, show } = await followed();
    show({
      ...JEANNE,
      fields: {
        ...JEANNE.fields,
        birthName: { ...JEANNE.fields.birthName!, value: 'AUTRE' },
        birthDate: { ...JEANNE.fields.birthDate!, value: '1950-01-01' },
      },
    });
    await click(root, 'button', 'Reprendre avec ce dossier');
    await redrawn();
    expect(drafts.kept.size).toBe(1);
    expect(drafts.store.forget).not.toHaveBeenCalled();
  });

  test('in memory only is said to be so', async () => {
    drafts = fakeDrafts('memory');
    const { root } = await followed();
    await found(root, '.draft [role=status]', draftsText.keptInMemory('à 18\u00a0h\u00a032'));
  });

  test('that cannot be kept says so', async () => {
    drafts.store.keep.mockResolvedValue(failed({ code: 'storage-unavailable' }));
    const { root } = panel();
    await confirm(root);
    await click(root, 'button', draftsText.keep);
    await found(root, '.draft .notice', 'L’enregistrement est bloqué');
  });
});

describe('drafts kept earlier', () => {
  beforeEach(() => {
    drafts.kept.set('a', aDraft());
    drafts.kept.set('b', { ...aDraft(), label: 'Sans identité' });
  });

  test('are listed where a consultation begins', async () => {
    const { root } = panel(null);
    const row = await found(root, '.drafts li', 'Y. B., 77 ans, Étampes');
    expect(row.textContent).toContain(
      'gardé à 18\u00a0h\u00a032, s’efface le 25 novembre à 19\u00a0h',
    );
  });

  test('are taken up again where they were left, and followed', async () => {
    const { root } = panel(null);
    await click(root, '.drafts li button', draftsText.resume);
    await found(root, '.steps [aria-current]', 'Demande');
    await found(root, '.who', 'Y.\u00a0B.');
    await vi.waitFor(() => expect(drafts.store.keep.mock.lastCall?.[0]).toBe('a'));
  });

  test('ask before they take the place of a consultation under way', async () => {
    const { root } = panel();
    await confirm(root);
    await click(root, '.steps button', 'Patient');
    await click(root, '.drafts li button', draftsText.resume);
    await found(root, '.drafts li p', draftsText.replaceSure);
    expect(drafts.store.open).not.toHaveBeenCalled();
    await click(root, '.drafts li button', draftsText.resumeYes);
    await found(root, '.who', 'Y.\u00a0B.');
  });

  test('that no longer open say so', async () => {
    const { root } = panel(null);
    await found(root, '.drafts li');
    drafts.store.open.mockResolvedValue(GONE);
    await click(root, '.drafts li button', draftsText.resume);
    await found(root, '.drafts .notice', 'Ce brouillon ne s’ouvre plus');
  });

  test('are erased one by one', async () => {
    const { root } = panel(null);
    await click(root, '.drafts li button', draftsText.erase);
    await found(root, '.drafts [role=status]', draftsText.erased);
    expect([...drafts.kept.keys()]).toEqual(['b']);
  });

  test('are erased all at once, after one question', async () => {
    const { root } = panel(null);
    await click(root, '.drafts .all button', draftsText.eraseAll);
    expect(drafts.store.erase).not.toHaveBeenCalled();
    await click(root, '.drafts .all button', draftsText.eraseAllYes);
    await found(root, '.drafts [role=status]', draftsText.allErased);
    expect(drafts.kept.size).toBe(0);
  });
});

test.each([
  ['2026-11-22T19:32:00', 'à 19\u00a0h\u00a032'],
  ['2026-11-22T08:00:00', 'à 8\u00a0h'],
  ['2026-11-25T20:00:00', 'le 25 novembre à 20\u00a0h'],
  ['2026-12-01T00:00:00', 'le 1er décembre à 0\u00a0h'],
])('%s is said « %s »', (iso, said) => {
  expect(momentText(iso, '2026-11-22')).toBe(said);
});

test('a person pasted, or nobody, stays so in a draft', () => {
  const state = newConsultation(false);
  const linkOf = (link: typeof state.link) => withoutChart({ ...state, link }).link;
  expect((['none', 'same', 'changed', 'pasted', 'typed'] as const).map(linkOf)).toEqual([
    'none',
    'draft',
    'draft',
    'pasted',
    'typed',
  ]);
});
