// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { FormsSection } from '../../components/forms/forms-section.tsx';
import { failureText } from '../../components/text/failure-text.ts';
import { formsText } from '../../components/text/forms-text.ts';
import { failed, success } from '../../lib/domain/failure.ts';
import type { FormMap } from '../../lib/domain/form-map.ts';
import type { PdfForm, PdfFormField } from '../../lib/domain/pdf-form.ts';
import { shippedPack } from '../support/knowledge.ts';
import { click, found, mounted } from './fake-ports.ts';

const aField = (name: string, field: Partial<PdfFormField> = {}): PdfFormField => ({
  name,
  kind: 'text',
  label: '',
  offered: [],
  maxLength: null,
  page: 1,
  ...field,
});

const FORM: PdfForm = {
  title: 'Demande fictive',
  sha256: 'a'.repeat(64),
  disarmed: false,
  held: [],
  fields: [
    aField('Nom'),
    aField('Text12'),
    aField('Sexe', { kind: 'choice', offered: ['F', 'M'] }),
    aField('Case', { kind: 'box' }),
  ],
};

const MAP: Extract<FormMap, { kind: 'pdf' }> = {
  kind: 'pdf',
  id: 'dac-fictif',
  title: 'Formulaire du DAC fictif',
  checkedOn: null,
  address: 'https://exemple.fr/formulaire',
  sha256: 'b'.repeat(64),
  fields: [{ target: 'Ancien', from: ['nom-de-naissance'], as: 'text' }],
};

function stageWith({ form = FORM, maps = [] as FormMap[], file = null as Blob | null } = {}) {
  const store = {
    list: vi.fn(async () => success(maps)),
    fileOf: vi.fn(async () => success(file)),
    keep: vi.fn(async (_map: FormMap, _file: Blob | null) => success(null)),
    forget: vi.fn(async () => success(null)),
    exportFile: vi.fn(async () => success(null)),
  };
  const pdf = {
    read: vi.fn(async (given: Blob) =>
      given.size === 0
        ? failed({ code: 'form-unusable' as const, why: 'not-a-pdf' as const })
        : success(form),
    ),
    fill: vi.fn(async () =>
      success({
        filled: ['Nom'],
        left: [],
        unmapped: ['Text12'],
        refused: [{ target: 'Sexe', reason: 'no-such-choice' as const }],
      }),
    ),
  };
  const ports = {
    store,
    pdf,
    packs: {
      checklist: shippedPack.checklist,
      load: async () => shippedPack,
      loadPanorama: () => Promise.reject(new Error('not here')),
    },
    clock: {
      today: () => '2026-11-22',
      now: () => '2026-11-22T10:00:00+01:00',
      time: () => '10:00',
    },
  };
  return { store, pdf, root: mounted(<FormsSection ports={ports} />) };
}

async function give(root: HTMLElement, label: string, file: File): Promise<void> {
  const named = await found(root, 'label', label);
  const input = root.querySelector<HTMLInputElement>(`#${named.getAttribute('for') ?? ''}`);
  if (!input) throw new Error(`No field « ${label} »`);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function choose(root: HTMLElement, place: string, value: string): Promise<void> {
  await found(root, '.map-line', place);
  const line = [...root.querySelectorAll('.map-line')].find((each) =>
    each.textContent?.startsWith(place),
  );
  const select = line?.querySelector('select');
  if (!select) throw new Error(`No line ${place}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 5));
}

const PDF = new File(['%PDF-1.7'], 'vide.pdf');

describe('the assistant of forms', () => {
  test('proposes, is corrected, tried about nobody, and keeps the map with its file', async () => {
    const { store, pdf, root } = stageWith();
    await give(root, formsText.give, PDF);
    await choose(root, 'Text12', 'motif');
    await choose(root, 'Nom', '');
    await click(root, 'button', formsText.tryOut);
    await found(root, 'li', 'Sexe\u00a0: le formulaire n’offre pas ce choix');
    expect(JSON.stringify(pdf.fill.mock.calls)).toContain('FICTIF-ŁUKASZ');
    await click(root, 'button', formsText.keep);
    expect(store.keep).toHaveBeenCalledExactlyOnceWith(
      {
        kind: 'pdf',
        id: 'demande-fictive',
        title: 'Demande fictive',
        checkedOn: '2026-11-22',
        address: null,
        sha256: FORM.sha256,
        fields: [
          {
            target: 'Sexe',
            from: ['sexe'],
            as: 'option',
            options: { feminin: 'F', masculin: 'M' },
          },
          { target: 'Text12', from: ['motif'], as: 'text' },
        ],
      },
      PDF,
    );
  });

  test('says why a file cannot be used, and keeps nothing', async () => {
    const { store, root } = stageWith();
    await give(root, formsText.give, new File([], 'rien.pdf'));
    await found(root, '.notice', failureText({ code: 'form-unusable', why: 'not-a-pdf' }));
    expect(store.keep).not.toHaveBeenCalled();
  });

  test('keeps no form that already says who somebody is', async () => {
    const { store, root } = stageWith({ form: { ...FORM, held: ['Nom'] } });
    await give(root, formsText.give, PDF);
    await found(root, '.notice', failureText({ code: 'form-unusable', why: 'already-filled' }));
    expect(root.textContent).not.toContain(formsText.keep);
    expect(store.keep).not.toHaveBeenCalled();
  });

  test('says that a file is of another version, and which places it lost', async () => {
    const { root } = stageWith({ maps: [MAP] });
    await give(root, formsText.giveFile, PDF);
    await found(root, '.notice', formsText.otherVersion);
    await found(root, '.notice', formsText.lost('Ancien'));
    await click(root, 'button', formsText.dropLost);
    expect(root.textContent).not.toContain('Ancien');
  });

  test('says that scripts were taken out', async () => {
    const { root } = stageWith({ form: { ...FORM, disarmed: true } });
    await give(root, formsText.give, PDF);
    await found(root, '.notice', formsText.disarmed);
  });

  test('takes a map from a file as one that nobody has tried', async () => {
    const { store, root } = stageWith();
    const text = JSON.stringify({ ...MAP, checkedOn: '2026-01-01' });
    await give(root, formsText.importMap, new File([text], 'plan.json'));
    await vi.waitFor(() => expect(store.keep).toHaveBeenCalledExactlyOnceWith(MAP, null));
  });

  test('refuses a file that is no map, with where it is wrong', async () => {
    const { store, root } = stageWith();
    await give(root, formsText.importMap, new File(['{"kind":"pdf"}'], 'plan.json'));
    await found(root, '.notice', 'Ce plan de formulaire n’est pas conforme');
    expect(store.keep).not.toHaveBeenCalled();
  });
});
