// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import { failed } from '../../lib/domain/failure.ts';
import type { PatientReading } from '../../lib/domain/patient.ts';
import {
  answer,
  answerComplexCase,
  beside,
  click,
  fakePorts,
  found,
  JEANNE,
  mounted,
  redrawn,
} from './fake-ports.ts';

let root: HTMLElement;
let fake: ReturnType<typeof fakePorts>;

/** The delivery room, with a gate that lets the question without identity out. */
async function atDelivery(reading: PatientReading = JEANNE): Promise<void> {
  fake = fakePorts(reading);
  root = mounted(<App ports={fake.ports} facts={{ commune: '91223' }} />);
  await answerComplexCase(root);
  await click(root, '.steps button', 'Demande');
  const gate = await found(root, '#field-accord');
  (await found(gate, 'label', 'la personne s’oppose')).querySelector('input')?.click();
  await click(root, '.notice button', 'Préparer la question sans identité');
  fake.page.recheck.mockClear();
}

const notice = (): Promise<HTMLElement> =>
  found(root, '.top .notice', 'Le dossier affiché a changé');
const isLocked = async (): Promise<boolean> => {
  await found(root, '.ways button');
  return [...root.querySelectorAll<HTMLButtonElement>('.ways button')].every(
    ({ disabled }) => disabled,
  );
};

describe('a chart that changed', () => {
  beforeEach(() => atDelivery());

  test('locks every way out until the user keeps the person', async () => {
    fake.page.change();
    expect((await notice()).contains(document.activeElement)).toBe(false);
    await vi.waitFor(async () =>
      expect(document.activeElement?.contains(await notice())).toBe(true),
    );
    expect(await isLocked()).toBe(true);
    await found(root, '.room .warning', 'Le dossier affiché a changé');
    (await found(root, '.notice button', 'Garder J.')).focus();
    await click(root, '.notice button', 'Garder J.');
    expect(await isLocked()).toBe(false);
    const main = await found(root, '.main');
    await vi.waitFor(() => expect(document.activeElement).toBe(main));
    await click(root, '.ways button', 'Copier');
    expect(fake.deliver).toHaveBeenCalledOnce();
    expect(fake.page.recheck).not.toHaveBeenCalled();
  });

  test('is read again on the user’s gesture, and unlocks for the same person', async () => {
    fake.page.change();
    await notice();
    await click(root, '.notice button', 'Relire le dossier affiché');
    await found(root, '.notice p', 'Le navigateur demande un clic');
    fake.show(JEANNE);
    await vi.waitFor(() => expect(root.querySelector('.top .notice')).toBeNull());
    expect(await isLocked()).toBe(false);
  });

  test('is asked just before each delivery: nothing is handed over when it changed', async () => {
    fake.page.recheck.mockResolvedValue('changed');
    await click(root, '.ways button', 'Copier');
    await notice();
    expect(fake.deliver).not.toHaveBeenCalled();
    expect(await isLocked()).toBe(true);
  });

  test('that cannot be asked has changed', async () => {
    fake.page.recheck.mockRejectedValue(new Error('port closed'));
    await click(root, '.ways button', 'Imprimer');
    await notice();
    expect(fake.deliver).not.toHaveBeenCalled();
  });

  test('that is the same lets the request out', async () => {
    await click(root, '.ways button', 'Copier');
    await found(root, '.delivered li', 'Texte copié');
    expect(fake.page.recheck).toHaveBeenCalledOnce();
  });
});

test('a person read after answers about nobody is asked about, and joins them', async () => {
  fake = fakePorts(null);
  root = mounted(<App ports={fake.ports} />);
  await click(root, '.steps button', 'Questions');
  await answer(root, 'danger', 'Non');
  fake.show(JEANNE);
  await found(root, '.top .notice', 'Est-ce la personne dont il s’agit');
  await click(root, '.top .notice button', 'Oui, garder les réponses');
  await found(root, '.values dd', 'MODÈLE');
  await click(root, '.steps button', 'Questions');
  await found(root, '[data-question="danger"] input:checked');
});

describe('« Insérer dans la note »', () => {
  test('writes the text of the request once, and is told as handed over', async () => {
    await atDelivery();
    const button = await found(root, '.ways button', 'Insérer dans la note');
    button.click();
    button.click();
    await found(root, '.delivered li', 'Texte inséré dans la note');
    await redrawn();
    expect(fake.page.insert).toHaveBeenCalledExactlyOnceWith('Texte de la demande');
    expect(fake.deliver).not.toHaveBeenCalled();
  });

  test.each(['no-cursor', 'note-not-written'] as const)(
    'that fails (%s) says so and leaves the text on the clipboard',
    async (code) => {
      await atDelivery();
      fake.page.insert.mockResolvedValue(failed({ code }));
      await click(root, '.ways button', 'Insérer');
      const said = await found(root, '.room .notice');
      expect(said.textContent).toContain('Le texte est dans le presse-papiers.');
      await found(root, '.delivered li', 'Texte copié');
      expect(root.textContent).not.toContain('Texte inséré');
    },
  );

  test('writes nowhere when the chart has changed', async () => {
    await atDelivery();
    fake.page.insert.mockResolvedValue(failed({ code: 'chart-changed' }));
    await click(root, '.ways button', 'Insérer');
    await notice();
    expect(fake.deliver).not.toHaveBeenCalled();
    expect(root.querySelector('.delivered li')).toBeNull();
  });

  test('is not offered for a person read in a text', async () => {
    const pasted = { ...beside('texte'), source: 'clipboard' } as const;
    const birthName = { value: 'MODÈLE', provenance: pasted };
    await atDelivery({ ...JEANNE, fields: { birthName } });
    await found(root, '.ways button', 'Copier');
    const offered = [...root.querySelectorAll('.ways button')].map((each) => each.textContent);
    expect(offered).not.toContain('Insérer dans la note');
    await click(root, '.ways button', 'Copier');
    await found(root, '.delivered li', 'Texte copié');
    expect(fake.page.recheck).not.toHaveBeenCalled();
  });
});
