// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import { originText } from '../../components/parts/origin-text.ts';
import { newConsultation, type Origin } from '../../lib/domain/consultation.ts';
import type { PatientReading, Refusal } from '../../lib/domain/patient.ts';
import {
  answerComplexCase,
  beside,
  click,
  fakePorts,
  found,
  JEANNE,
  mounted,
} from './fake-ports.ts';

/** Jeanne, with the place of one value and ways to reach her, all fictitious. */
const PLACED: PatientReading = {
  ...JEANNE,
  fields: {
    ...JEANNE.fields,
    birthDate: {
      value: '1944-03-01',
      provenance: { ...beside('Né(e) le'), locator: 'main > dl:nth-of-type(1)' },
    },
    phone: { value: '+33199000000', provenance: beside('Portable') },
    address: {
      value: { line: '1 rue de l’Essai', postalCode: '91150', city: 'Étampes' },
      provenance: beside('Adresse'),
    },
  },
};

const row = async (root: HTMLElement, label: string): Promise<HTMLElement> => {
  const term = await found(root, '.values dt', label);
  if (!term.parentElement) throw new Error(`« ${label} » is in no row`);
  return term.parentElement;
};

describe('where a value was read is said in words', () => {
  const generic: Origin = {
    source: 'generic',
    label: 'Né(e) le',
    frame: 'principal',
    level: 'labelled',
  };
  test.each<[string, Partial<Origin>, string]>([
    ['beside its label', {}, 'lu à côté de « Né(e) le »'],
    [
      'in a frame that is not the main one',
      { frame: 'dossier' },
      'lu à côté de « Né(e) le », cadre « dossier »',
    ],
    [
      'in a sentence',
      { level: 'inferred', label: 'bandeau du dossier' },
      'lu dans une phrase, à vérifier',
    ],
    [
      'beside its label, with a doubt',
      { level: 'inferred' },
      'lu à côté de « Né(e) le », à vérifier',
    ],
    ['by an adapter', { source: 'adapter', level: 'structured' }, 'lu à côté de « Né(e) le »'],
    [
      'by an adapter that nobody verified',
      { source: 'adapter' },
      'lu à côté de « Né(e) le », à vérifier',
    ],
    ['by a scanner', { source: 'datamatrix', level: 'structured' }, 'lu dans le Data Matrix'],
    ['from a file', { source: 'fhir', level: 'structured' }, 'reçu en FHIR'],
    ['in a pasted text', { source: 'clipboard' }, 'lu dans le texte collé, « Né(e) le »'],
    [
      'in a sentence of a selection',
      { source: 'selection', level: 'inferred' },
      'lu dans le texte sélectionné, à vérifier',
    ],
  ])('%s', (_name, part, words) => {
    const { identity } = newConsultation(false);
    const state = {
      identity: { ...identity, birthDate: '1944-03-01' },
      origins: { birthDate: { ...generic, ...part } },
    };
    expect(originText(state, 'birthDate')?.replaceAll('\u00a0', ' ')).toBe(words);
  });

  test('a typed value says so, a blank says nothing', () => {
    const { identity } = newConsultation(false);
    const state = { identity: { ...identity, birthName: 'ESSAI' }, origins: {} };
    expect(originText(state, 'birthName')).toBe('saisi à la main');
    expect(originText(state, 'usedName')).toBeUndefined();
  });
});

describe('a value that has a place', () => {
  test('is shown in the page under the pointer and the focus, and no longer after', async () => {
    const { ports, page } = fakePorts(PLACED);
    const root = mounted(<App ports={ports} />);
    const place = await found(await row(root, 'Date de naissance'), 'button', 'lu à côté');
    place.focus();
    expect(page.highlight).toHaveBeenLastCalledWith('main > dl:nth-of-type(1)');
    place.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(page.highlight).toHaveBeenLastCalledWith(null);
    (await row(root, 'Date de naissance')).dispatchEvent(new Event('mouseenter'));
    expect(page.highlight).toHaveBeenLastCalledWith('main > dl:nth-of-type(1)');
    await click(root, '.steps button', 'Questions');
    await vi.waitFor(() => expect(page.highlight).toHaveBeenLastCalledWith(null));
  });

  test('is alone to take the focus', async () => {
    const root = mounted(<App ports={fakePorts(PLACED).ports} />);
    expect((await row(root, 'Sexe')).querySelector('button')).toBeNull();
  });

  test('shows nothing in a page that has changed', async () => {
    const { ports, page } = fakePorts(PLACED);
    const root = mounted(<App ports={ports} />);
    await row(root, 'Date de naissance');
    page.change();
    await found(root, '.notice', 'Le dossier affiché a changé');
    expect((await row(root, 'Date de naissance')).querySelector('button')).toBeNull();
  });
});

describe('how to reach the person', () => {
  test('is confirmed apart, value by value', async () => {
    const root = mounted(<App ports={fakePorts(PLACED).ports} />);
    await click(await row(root, 'Téléphone'), 'button', 'Confirmer');
    expect((await row(root, 'Téléphone')).textContent).toContain('confirmé');
    await found(await row(root, 'Adresse'), 'button', 'Confirmer');
  });

  test('gives the keyboard to the next one that waits', async () => {
    const root = mounted(<App ports={fakePorts(PLACED).ports} />);
    const confirm = async (label: string): Promise<void> => {
      const button = await found(await row(root, label), 'button', 'Confirmer');
      button.focus();
      button.click();
    };
    await confirm('Téléphone');
    const next = await found(await row(root, 'Adresse'), 'button', 'Confirmer');
    await vi.waitFor(() => expect(document.activeElement).toBe(next));
  });

  test('stays out of the request until then, and is confirmed there with one click', async () => {
    const root = mounted(<App ports={fakePorts(PLACED).ports} facts={{ commune: '91223' }} />);
    await answerComplexCase(root);
    await click(root, '.steps button', 'Demande');
    const written = async (): Promise<string> =>
      ((await found(root, '#field-telephone')) as HTMLInputElement).value; // by its id
    const address = (await found(root, '#field-adresse')) as HTMLInputElement; // by its id
    expect([await written(), address.value]).toEqual(['', '']);
    await click(await row(root, 'Téléphone'), 'button', 'Confirmer');
    expect([await written(), address.value]).toEqual(['01 99 00 00 00', '']);
  });

  test('counts as confirmed once typed', async () => {
    const root = mounted(<App ports={fakePorts(PLACED).ports} />);
    await row(root, 'Téléphone');
    const block = await found(root, 'details', 'Pour joindre la personne');
    await click(block, 'button.link', 'Corriger');
    const phone = (await found(block, 'input[type=tel]')) as HTMLInputElement; // by its selector
    phone.value = '01 99 00 00 01';
    phone.dispatchEvent(new Event('input', { bubbles: true }));
    await click(root, '.steps button', 'Questions');
    await click(root, '.steps button', 'Patient');
    const shown = await row(root, 'Téléphone');
    expect(shown.textContent).toContain('01 99 00 00 01');
    expect(shown.querySelector('button')).toBeNull();
  });
});

describe('what was not taken', () => {
  const withRefused = (...refused: Refusal[]): PatientReading => ({ ...JEANNE, refused });

  test('is listed by field with its reasons, folded, without the words of the page', async () => {
    const reading = withRefused(
      { field: 'phone', reason: 'other-person', label: 'Tél. de Paul FICTIF' },
      { field: 'phone', reason: 'practitioner', label: 'Cabinet' },
    );
    const root = mounted(<App ports={fakePorts(reading).ports} />);
    const fold = await found(root, 'details', 'Ce qui a été laissé de côté');
    expect(fold).toHaveProperty('open', false);
    const line = await row(fold, 'Téléphone');
    expect(line.textContent).toMatch(/d’une autre personne.*d’un professionnel/);
    expect(root.textContent).not.toContain('FICTIF');
  });

  test.each([
    ['no-such-place', 'la place prévue n’existe plus (sexe)'],
    ['several-places', 'en plusieurs exemplaires (sexe)'],
  ] as const)('because of the adapter (%s) is said on top', async (reason, words) => {
    const root = mounted(
      <App ports={fakePorts(withRefused({ field: 'sex', reason, label: 'Sexe' })).ports} />,
    );
    expect((await found(root, '.room [role=status] > .notice')).textContent).toContain(words);
    expect(root.querySelector('.reasons')).toBeNull();
  });

  test('which name it is, is asked once, and Entrée is not promised', async () => {
    const { birthName: _birthName, usedName: _usedName, ...others } = JEANNE.fields;
    const familyName = { value: 'MODÈLE', provenance: beside('Nom') };
    const reading: PatientReading = {
      ...JEANNE,
      fields: { ...others, familyName },
      warnings: ['birth-name-unknown'],
    };
    const root = mounted(<App ports={fakePorts(reading).ports} />);
    await found(root, '.unsorted button', 'C’est le nom de naissance');
    expect(root.querySelector('.room .notice')).toBeNull();
    await found(root, '.identity [role=status]', 'Dites d’abord de quel nom');
  });

  test('in a frame, a way on is proposed', async () => {
    const reading: PatientReading = { ...JEANNE, warnings: ['unread-frame'] };
    const root = mounted(<App ports={fakePorts(reading).ports} />);
    const note = await found(root, '.room [role=status] > .notice');
    expect(note.textContent).toMatch(/clic droit/);
    expect(note.textContent).toMatch(/réglages/);
  });
});
