// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import type { PatientReading } from '../../lib/domain/patient.ts';
import { shippedPack } from '../support/knowledge.ts';
import {
  answer,
  answerComplexCase,
  beside,
  click,
  fakePorts,
  found,
  mounted,
  press,
} from './fake-ports.ts';

let root: HTMLElement;
let fake: ReturnType<typeof fakePorts>;

beforeEach(() => {
  fake = fakePorts();
  root = mounted(<App ports={fake.ports} facts={{ commune: '91223' }} />);
});

async function confirmed(): Promise<void> {
  await found(root, '.values dd', 'MODÈLE');
  (await found(root, 'form.identity')).dispatchEvent(
    new Event('submit', { bubbles: true, cancelable: true }),
  );
  await found(root, '#questions-title');
  await found(root, '.strip .rank');
}

/** The question that has the focus. */
function asked(): string | null | undefined {
  return document.activeElement?.closest('[data-question]')?.getAttribute('data-question');
}

/** A situation that opens the request. */
const complexCase = (): Promise<void> => answerComplexCase(root);

/** A request that the person refuses. */
async function refused(): Promise<void> {
  await complexCase();
  await click(root, '.steps button', 'Demande');
  const gate = await found(root, '#field-accord');
  (await found(gate, 'label', 'la personne s’oppose')).querySelector('input')?.click();
}

describe('the patient room', () => {
  test('says where each value was read, and the header never says a name', async () => {
    const value = await found(root, '.values dd', 'MODÈLE');
    expect(value.textContent).toContain('Nom de naissance');
    const header = await found(root, 'header.head');
    expect(header.textContent).toContain('J.\u00a0E., 82\u00a0ans');
    expect(header.textContent).not.toMatch(/MODÈLE|EXEMPLE|Jeanne/);
  });

  test('another chart never replaces the person without being asked', async () => {
    await confirmed();
    const other: PatientReading = {
      fields: { familyName: { value: 'FICTIF', provenance: beside('Nom') } },
      warnings: [],
      refused: [],
    };
    fake.show(other);
    await found(root, '.notice', 'Le dossier affiché a changé');
    await click(root, '.notice button', 'Garder');
    expect((await found(root, '.link-state')).textContent).toBe('le dossier affiché a changé');
    expect((await found(root, '.who')).textContent).toContain('J.\u00a0E.');
  });
});

describe('the questions', () => {
  test('are answered by keys, the one that can change most coming next', async () => {
    await confirmed();
    await vi.waitFor(() => expect(asked()).toBe('danger'));
    await press('n');
    await vi.waitFor(() => expect(asked()).not.toBe('danger'));
    const second = asked();
    await press('?');
    await vi.waitFor(() => expect(asked()).not.toBe(second));
    const checked = [...root.querySelectorAll('[data-question] input:checked')];
    expect(checked.map((input) => input.closest('label')?.textContent?.trim())).toEqual([
      'NonN',
      'Ne sait pas?',
    ]);
    await press('v');
    await found(root, '#orientation-title');
  });

  test('are walked through with the arrows', async () => {
    await confirmed();
    await vi.waitFor(() => expect(asked()).toBe('danger'));
    await press('ArrowDown');
    expect(asked()).toBe('besoin');
    await press('2');
    await press('ArrowUp');
    expect(asked()).toBe('danger');
    expect(root.querySelector('[data-question="besoin"] input:checked')).not.toBeNull();
  });

  test('leave keys with a modifier to the browser', async () => {
    await confirmed();
    await vi.waitFor(() => expect(asked()).toBe('danger'));
    const key = new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true });
    document.activeElement?.dispatchEvent(key);
    expect(root.querySelector('[data-question="danger"] input:checked')).toBeNull();
  });

  test('what the context answers is told, not asked', async () => {
    await confirmed();
    const doctor = await found(root, '[data-question="medecin-traitant"]');
    expect(doctor.querySelector('input')).toBeNull();
    expect(doctor.textContent).toContain('repris du contexte');
  });
});

describe('the orientation', () => {
  test('a danger comes first and closes the request until it is dealt with', async () => {
    await complexCase();
    await answer(root, 'danger', 'Oui');
    await click(root, '.steps button', 'Orientation');
    expect((await found(root, '.preemption .number')).textContent).toBe('15');
    await click(root, '.steps button', 'Demande');
    await found(root, '#closed-title');
    expect(root.querySelector('input')).toBeNull();
    await click(root, '.steps button', 'Orientation');
    await click(root, 'button', 'Danger traité ou écarté');
    expect(root.querySelector('.preemption')).toBeNull();
    await found(root, '.door button', 'Rédiger la demande');
  });

  test('shows five cards and folds the others', async () => {
    await complexCase();
    await answer(root, 'difficultes-sociales', 'Oui');
    await click(root, '.steps button', 'Orientation');
    await found(root, '.card');
    expect(root.querySelectorAll('.card')).toHaveLength(5);
    await click(root, 'button', 'Voir ');
    expect(root.querySelectorAll('.card').length).toBeGreaterThan(5);
  });

  test('answers « pourquoi pas » for an actor that is not there', async () => {
    await complexCase();
    await click(root, '.steps button', 'Orientation');
    const field = (await found(root, '[role=combobox]')) as HTMLInputElement;
    field.value = 'carsic';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await found(root, '[role=option]', 'Cellule d’appui');
    field.focus();
    await press('Enter');
    expect((await found(root, '.why-not-answer')).textContent).toMatch(/CARSIC|Cellule d’appui/);
  });

  test('a missing answer is one click from its question', async () => {
    await complexCase();
    await click(root, '.steps button', 'Orientation');
    await click(root, '.missing button');
    await found(root, '#questions-title');
    await vi.waitFor(() => expect(asked()).toBeDefined());
  });
});

describe('the request', () => {
  test('the gate is never prefilled, and nothing leaves before it opens', async () => {
    await complexCase();
    await click(root, '.steps button', 'Demande');
    const gate = await found(root, '#field-accord');
    expect(gate.querySelector('input:checked')).toBeNull();
    await click(root, '.steps button', 'Envoi');
    const copy = await found(root, '.ways button', 'Copier');
    expect(copy).toHaveProperty('disabled', true);
  });

  test('a refusal leaves only the question that names nobody, offered under it', async () => {
    await refused();
    const gate = `[aria-labelledby="block-${shippedPack.form.gate.block}"]`;
    await click(root, `${gate} .notice button`, 'Préparer la question sans identité');
    expect(root.textContent).not.toContain('Imprimer la note pour la personne');
    await click(root, '.ways button', 'Copier');
    expect(fake.deliver).toHaveBeenCalledOnce();
    expect(JSON.stringify(fake.deliver.mock.calls)).not.toMatch(/MODÈLE|EXEMPLE|Jeanne|1944/);
    await found(root, '.delivered li', 'Texte copié à 10');
  });

  test('after a refusal, what still misses is said once, at the delivery, and names nobody', async () => {
    await refused();
    expect(root.querySelector('.missing-list')).toBeNull();
    await click(root, '.notice button', 'Préparer la question sans identité');
    await found(root, '#delivery-title');
    await click(root, 'button', 'Les compléter');
    await vi.waitFor(() => expect(document.activeElement?.closest('[id^=field-]')).not.toBeNull());
    const line = document.activeElement?.closest('[id^=field-]')?.id.replace('field-', '');
    const fields = shippedPack.form.blocks.flatMap((block) => block.fields);
    expect(fields.find(({ id }) => id === line)).toMatchObject({ nominative: false });
  });

  test('two deliveries in one minute are two lines', async () => {
    await refused();
    await click(root, '.notice button', 'Préparer la question sans identité');
    await click(root, '.ways button', 'Copier');
    await click(root, '.ways button', 'Copier');
    expect(root.querySelectorAll('.delivered li')).toHaveLength(2);
  });

  test('a way that breaks is said, and the others stay', async () => {
    fake.deliver.mockRejectedValueOnce(new Error('chunk missing'));
    await refused();
    await click(root, '.notice button', 'Préparer la question sans identité');
    await click(root, '.ways button', 'Enregistrer');
    await found(root, '.room *', 'Le document (pdf) n’a pas pu être fabriqué');
    await click(root, '.ways button', 'Copier');
    await found(root, '.delivered li', 'Texte copié');
  });

  test('a missing field is one click away', async () => {
    await complexCase();
    await click(root, '.steps button', 'Demande');
    await click(root, '.missing-list button', 'Attentes de la personne');
    await vi.waitFor(() =>
      expect(document.activeElement?.id).toBe('field-attentes-de-la-personne'),
    );
  });

  test('« Effacer » leaves nobody', async () => {
    await complexCase();
    await click(root, '.steps button', 'Demande');
    await click(root, '.steps button', 'Envoi');
    await click(root, 'button', 'Effacer');
    await click(root, 'button', 'Oui, effacer');
    expect((await found(root, '.link-state')).textContent).toBe('aucun dossier');
    expect(root.textContent).not.toMatch(/MODÈLE|EXEMPLE/);
  });
});
