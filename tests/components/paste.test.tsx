// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import type { PatientReading, Provenance } from '../../lib/domain/patient.ts';
import { fakePorts, found, mounted, press, redrawn } from './fake-ports.ts';

const GS = '\u001d';
const collected: Provenance = {
  source: 'datamatrix',
  label: '',
  frame: '',
  level: 'structured',
  checks: [],
};
/** Fictitious: Paul Fictif. */
const PAUL: PatientReading = {
  fields: {
    birthName: { value: 'FICTIF', provenance: collected },
    givenNames: { value: ['Paul'], provenance: collected },
    birthDate: { value: '1951-05-20', provenance: collected },
  },
  warnings: [],
  refused: [],
};
const NOBODY: PatientReading = { fields: {}, warnings: ['nothing-found'], refused: [] };

let fake: ReturnType<typeof fakePorts>;
let root: HTMLElement;
let field: HTMLTextAreaElement;
const readText = vi.fn(async (_text: string) => PAUL);

beforeEach(async () => {
  readText.mockReset().mockResolvedValue(PAUL);
  fake = fakePorts(null);
  if (fake.ports.patients) fake.ports.patients.readText = readText;
  root = mounted(<App ports={fake.ports} />);
  field = (await found(root, 'textarea')) as HTMLTextAreaElement; // by its selector
});

function paste(where: EventTarget, text: string, files: File[] = []): Event {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const clipboardData = { getData: () => text, files };
  where.dispatchEvent(Object.assign(event, { clipboardData }));
  return event;
}

const identity = async (): Promise<string | null> => (await found(root, '.values')).textContent;

describe('a pasted identity', () => {
  test('is read at once and leaves nothing in the field', async () => {
    const event = paste(field, 'M. FICTIF Paul, né le 20/05/1951');
    expect(event.defaultPrevented).toBe(true);
    expect(await identity()).toContain('FICTIF');
    expect(field.value).toBe('');
    expect(readText).toHaveBeenCalledExactlyOnceWith('M. FICTIF Paul, né le 20/05/1951');
    await found(root, '.said', 'Reconnu\u00a0: nom de naissance, prénoms, date de naissance.');
    expect((await found(root, '.link-state')).textContent).toBe('Data Matrix');
  });

  test('is taken anywhere on the panel, except from a field of its own', async () => {
    const commune = await found(root, '[role=combobox]');
    expect(paste(commune, '91150').defaultPrevented).toBe(false);
    expect(readText).not.toHaveBeenCalled();
    paste(document.body, 'M. FICTIF Paul');
    expect(await identity()).toContain('FICTIF');
  });

  test('asks before it replaces the person of the consultation', async () => {
    paste(field, 'un');
    await identity();
    (await found(root, 'form.identity')).dispatchEvent(
      new Event('submit', { bubbles: true, cancelable: true }),
    );
    await found(root, '#questions-title');
    (await found(root, '.steps button', 'Patient')).click();
    const birthName = { value: 'AUTRE', provenance: collected };
    readText.mockResolvedValue({ ...PAUL, fields: { ...PAUL.fields, birthName } });
    paste(await found(root, 'textarea'), 'deux');
    await found(root, '.notice', 'L’identité lue est celle d’une autre personne');
    expect(await identity()).toContain('FICTIF');
  });

  test.each<[string, PatientReading, RegExp]>([
    ['nobody', NOBODY, /Aucune identité/],
    ['two persons', { ...NOBODY, warnings: ['several-patients'] }, /plusieurs personnes/],
  ])('with %s in it changes nothing and says so', async (_name, reading, words) => {
    readText.mockResolvedValue(reading);
    paste(field, 'Bonjour');
    await vi.waitFor(() => expect(root.querySelector('.said')?.textContent).toMatch(words));
    expect((await found(root, '.link-state')).textContent).toBe('aucun dossier');
  });

  test('too long is not even read', async () => {
    paste(field, 'x'.repeat(50_001));
    await found(root, '.said', 'Ce texte est trop long');
    expect(readText).not.toHaveBeenCalled();
  });

  test('whose reader breaks is said', async () => {
    readText.mockRejectedValue(new Error('chunk missing'));
    paste(field, 'M. FICTIF Paul');
    await found(root, '.said', 'Le texte n’a pas pu être lu');
  });
});

describe('a scanner', () => {
  test('types a Data Matrix with its separators, and Entrée ends it', async () => {
    field.focus();
    field.value = 'S1277076322082910';
    field.setSelectionRange(17, 17);
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: ']', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    expect(field.value).toBe(`S1277076322082910${GS}`);
    await press('Enter');
    expect(readText).toHaveBeenCalledExactlyOnceWith(`S1277076322082910${GS}`);
    expect(field.value).toBe('');
  });
});

describe('a file', () => {
  test('dropped on the panel is read as a text, and the panel stays', async () => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    const file = new File(['{"resourceType":"Patient"}'], 'patient.json');
    const dataTransfer = { types: ['Files'], files: [file], getData: () => '' };
    document.body.dispatchEvent(Object.assign(event, { dataTransfer }));
    expect(event.defaultPrevented).toBe(true);
    await vi.waitFor(() =>
      expect(readText).toHaveBeenCalledExactlyOnceWith('{"resourceType":"Patient"}'),
    );
  });

  test.each([
    ['too large', new File(['x'.repeat(500_001)], 'a.json')],
    ['that is no text', new File([new Uint8Array([0x50, 0x4b, 0, 0xff])], 'a.json')],
  ])('%s is refused', async (_name, file) => {
    paste(document.body, '', [file]);
    await found(root, '.said', 'Ce fichier ne peut pas être lu');
    await redrawn();
    expect(readText).not.toHaveBeenCalled();
  });
});
