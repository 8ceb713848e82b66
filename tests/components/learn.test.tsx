// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { LearnDoor } from '../../components/learn/learn-door.tsx';
import { AdapterList } from '../../components/parts/adapter-list.tsx';
import { learnText } from '../../components/text/learn-text.ts';
import { failed, success, type Result } from '../../lib/domain/failure.ts';
import type { OwnAdapter, PickedPlace, Picking } from '../../lib/domain/learned.ts';
import type { AdapterStore, LearnPage } from '../../lib/ports.ts';
import { click, found, JEANNE, mounted } from './fake-ports.ts';

const PLACE: PickedPlace = {
  by: 'selector',
  place: '#nom',
  label: 'Nom de naissance',
  count: 1,
  read: 'text',
  numericDate: false,
};

function learning(picks: Result<Picking>[] = []) {
  const learn = {
    begin: vi.fn<LearnPage['begin']>(async () =>
      success({ host: 'dossier.exemple', path: '/p/*' }),
    ),
    pick: vi.fn<LearnPage['pick']>(async () => picks.shift() ?? success({ end: 'cancelled' })),
    named: vi.fn<LearnPage['named']>(() => ({ end: 'no-place' })),
    stop: vi.fn(),
    tryOut: vi.fn<LearnPage['tryOut']>(async () => success(JEANNE)),
    keep: vi.fn<LearnPage['keep']>(async () => success([])),
  };
  return { learn, root: mounted(<LearnDoor learn={learn} />) };
}

const enter = async (root: HTMLElement): Promise<void> => {
  await click(root, 'button', learnText.door);
  await found(root, 'h4');
};

/** The button of a field, by what is heard of it. */
const show = (root: HTMLElement, field: string): Promise<void> =>
  click(root, '.learn-lines button', `${learnText.show} ${field}`);

describe('learning a software', () => {
  test('asks nothing of the page until the door is opened', async () => {
    const { learn, root } = learning();
    await found(root, 'button', learnText.door);
    expect(learn.begin).not.toHaveBeenCalled();
  });

  test('says to click the icon first when the page is not given', async () => {
    const { learn, root } = learning();
    learn.begin.mockResolvedValueOnce(failed({ code: 'page-unreadable' }));
    await click(root, 'button', learnText.door);
    await found(root, '.notice', learnText.clickFirst);
    await click(root, '.notice button', learnText.tryAgain);
    await found(root, 'h4', learnText.fieldsTitle('dossier.exemple'));
  });

  test('shows where a value was pointed at, tries, and keeps only what was tried', async () => {
    const { learn, root } = learning([success({ end: 'picked', picked: PLACE })]);
    await enter(root);
    await show(root, learnText.fields.birthName);
    await found(root, 'li .quiet', learnText.beside('Nom de naissance'));
    const keep = await found(root, 'button', learnText.keep);
    expect(keep.hasAttribute('disabled')).toBe(true);
    await click(root, 'button', learnText.tryOut);
    await found(root, '.tried dd', 'MODÈLE');
    await click(root, 'button', learnText.keep);
    expect(learn.keep).toHaveBeenCalledWith(
      expect.objectContaining({ host: 'dossier.exemple', places: { birthName: PLACE } }),
    );
    await found(root, '.saved', learnText.kept);
  });

  test('keeps the keyboard where it was', async () => {
    let end = (_picking: Result<Picking>): void => undefined;
    const { learn, root } = learning();
    learn.pick.mockImplementationOnce(() => new Promise((resolve) => (end = resolve)));
    await enter(root);
    const button = await found(root, '.learn-lines button', learnText.show);
    button.focus();
    button.click();
    const cancel = await found(root, 'button', learnText.cancel);
    await vi.waitFor(() => expect(document.activeElement).toBe(cancel));
    cancel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(learn.stop).toHaveBeenCalled();
    end(success({ end: 'cancelled' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
    (await found(root, 'button', learnText.close)).focus();
    await click(root, 'button', learnText.close);
    const door = await found(root, 'button', learnText.door);
    await vi.waitFor(() => expect(document.activeElement).toBe(door));
  });

  test('asks which number is the day before any try', async () => {
    const date = { ...PLACE, label: '', numericDate: true };
    const { learn, root } = learning([success({ end: 'picked', picked: date })]);
    await enter(root);
    await show(root, learnText.fields.birthDate);
    const tryOut = await found(root, 'button', learnText.tryOut);
    expect(tryOut.hasAttribute('disabled')).toBe(true);
    await click(root, '.date-order label', learnText.monthFirst);
    await click(root, 'button', learnText.tryOut);
    expect(learn.tryOut).toHaveBeenCalledWith(expect.objectContaining({ dates: 'month-first' }));
  });

  test('says why a value is blank', async () => {
    const { learn, root } = learning([success({ end: 'picked', picked: PLACE })]);
    learn.tryOut.mockResolvedValueOnce(
      success({
        fields: {},
        warnings: [],
        refused: [{ field: 'birthName', reason: 'several-places', label: '' }],
      }),
    );
    await enter(root);
    await show(root, learnText.fields.birthName);
    await click(root, 'button', learnText.tryOut);
    await found(root, '.tried .blank', learnText.notRead);
  });

  test.each([
    ['gives up', success<Picking>({ end: 'cancelled' }), learnText.cancelled],
    ['points at a note', success<Picking>({ end: 'no-place' }), learnText.noPlace],
  ])('changes nothing when the user %s', async (_what, pick, said) => {
    const { root } = learning([pick]);
    await enter(root);
    await show(root, learnText.fields.birthName);
    await found(root, '.saved', said);
    expect(root.querySelector('li .quiet')).toBeNull();
  });

  test('can be stopped from the panel, and leaves the page when it is closed', async () => {
    const { learn, root } = learning();
    learn.pick.mockReturnValueOnce(new Promise(() => undefined));
    await enter(root);
    await show(root, learnText.fields.birthName);
    await click(root, 'button', learnText.cancel);
    expect(learn.stop).toHaveBeenCalledTimes(1);
    await click(root, 'button', learnText.close);
    await vi.waitFor(() => expect(learn.stop).toHaveBeenCalledTimes(2));
  });
});

describe('what was learned', () => {
  const OWN: OwnAdapter = {
    id: 'a',
    name: 'Logiciel fictif',
    hosts: ['dossier.exemple'],
    places: 4,
  };
  const kept = (list: OwnAdapter[]) => {
    const store = {
      list: vi.fn(async () => success(list)),
      rename: vi.fn(async () => success(null)),
      forget: vi.fn(async () => success(null)),
      exportFile: vi.fn(async () => success(null)),
      take: vi.fn(async () => success(null)),
    } satisfies AdapterStore;
    return { store, root: mounted(<AdapterList store={store} />) };
  };

  test('is listed as not verified, handed over and taken out', async () => {
    const { store, root } = kept([OWN]);
    const about = await found(root, 'li .quiet');
    expect(about.textContent).toContain(learnText.unverified);
    await click(root, 'button', learnText.exportFile);
    await click(root, 'button', learnText.forget);
    expect([store.exportFile, store.forget].map((act) => act.mock.calls)).toEqual([
      [['a']],
      [['a']],
    ]);
  });

  test('that does not fit says what is wrong', async () => {
    const { store, root } = kept([]);
    const refused = failed({ code: 'adapter-invalid', at: 'scope', reason: 'vide' });
    store.take.mockResolvedValueOnce(refused as never);
    const input = await found(root, 'input[type="file"]');
    Object.defineProperty(input, 'files', { value: [new Blob(['{}'])] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await found(root, '.notice', 'Ce fichier de logiciel appris n’est pas conforme');
  });
});
