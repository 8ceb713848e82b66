// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Workbench } from '../../components/workbench/workbench.tsx';
import { success } from '../../lib/domain/failure.ts';
import { readArchive } from '../../lib/packs/archive/read-archive.ts';
import { archiveText } from '../../lib/packs/archive/pack-archive.ts';
import type { Finding, PackTexts } from '../../lib/packs/check/finding.ts';
import type { Checked, WorkbenchPorts } from '../../lib/packs/workbench/desk.ts';
import { packFileText } from '../../lib/packs/workbench/pack-file-text.ts';
import { shippedPack } from '../support/knowledge.ts';
import { anArchive, shippedFiles } from '../support/published-pack.ts';
import { click, found, mounted } from './fake-ports.ts';

const shipped = new Map([...shippedFiles].map(([path, content]) => [path, packFileText(content)]));
const FAULT = 'À corriger.';

let root: HTMLElement;
let saved: Map<string, string>;

/** Finds a fault where the text says « fautif », so that a test decides what is found. */
function checkedTexts(texts: PackTexts): Checked {
  const findings = [...texts].flatMap(([file, text]): Finding[] => {
    const line = text.split('\n').findIndex((each) => each.includes('fautif')) + 1;
    const place = { file, line, column: 1, path: '', message: FAULT };
    return line > 0 ? [{ code: 'essai', severity: 'error', ...place }] : [];
  });
  const counts = { error: findings.length, warning: 0, note: 0 };
  const report = { findings, counts, reached: 'all', coverage: null, territories: [] } as const;
  return { report: { ...report, territories: [] }, pack: shippedPack };
}

const ports: WorkbenchPorts = {
  shipped: async () => shipped,
  check: async (texts) => checkedTexts(texts),
  prove: async (texts) => checkedTexts(texts).report,
  compare: async () => ({ cases: 250, changes: [] }),
  communes: {
    load: async () => success({ find: () => null, search: () => [], arrondissementsOf: () => [] }),
  },
  download: (name, text) => void saved.set(name, text),
  today: () => '2026-11-22',
};

beforeEach(() => {
  saved = new Map();
  root = mounted(<Workbench ports={ports} />);
});

// Taken away as a page is: it no longer listens.
afterEach(() => render(null, root));

async function editor(): Promise<HTMLTextAreaElement> {
  return (await found(root, '.editor textarea')) as HTMLTextAreaElement; // the selector names one
}

async function write(change: (text: string) => string): Promise<void> {
  const area = await editor();
  area.value = change(area.value);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

async function choosePack(folder: string): Promise<void> {
  const select = (await found(root, '#desk-pack')) as HTMLSelectElement; // the id of the list
  select.value = folder;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await found(root, `.editor textarea[aria-label$="${folder}pack.json"]`);
}

/** Gives a file to « Ouvrir un fichier ». */
async function openFile(text: string): Promise<void> {
  const input = (await found(root, 'input[accept]')) as HTMLInputElement; // the selector names one
  const file = new File([text], 'essai.pack.json');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('writing', () => {
  test('a fault appears with its file and line, leads there, and goes once mended', async () => {
    await choosePack('regions/corse/');
    await write((text) => text.replace('"label": "', '"label": "fautif '));
    const finding = await found(root, '.finding', 'pack.json, ligne 5');
    expect(finding.textContent).toContain(FAULT);
    expect((await found(root, '.counts')).textContent).toContain('1 erreur,');
    finding.click();
    const area = await editor();
    await vi.waitFor(() => {
      const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
      expect(chosen).toContain('"label": "fautif ');
    });
    await write((text) => text.replace('fautif ', ''));
    await vi.waitFor(() => expect(root.querySelector('.finding')).toBeNull());
  });

  test('a fault of another pack is not told here', async () => {
    await write((text) => text.replace('"label": "', '"label": "fautif '));
    await found(root, '.finding');
    await choosePack('regions/corse/');
    await vi.waitFor(() => expect(root.querySelector('.finding')).toBeNull());
  });

  test('Enter keeps the margin, Tab just after it goes further, and leaves otherwise', async () => {
    const area = await editor();
    area.setSelectionRange(1, 1);
    const key = (name: string): boolean =>
      area.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    expect(key('Tab')).toBe(true);
    expect(key('Enter')).toBe(false);
    expect(area.value).toMatch(/^{\n {2}\n/);
    expect(key('Tab')).toBe(false);
    expect(key('Escape')).toBe(true);
    expect(key('Tab')).toBe(true);
  });
});

describe('opening', () => {
  test('a published file takes the place of the pack of its name', async () => {
    await openFile(archiveText(anArchive('2027.4.0')));
    await found(root, '.said', 'regions/corse/ est ouvert');
    expect((await editor()).value).toContain('2027.4.0');
  });

  test('a wrong file is refused in one sentence, and what was open stays', async () => {
    await choosePack('regions/corse/');
    await openFile('{"format": ');
    expect((await found(root, '.said', 'Ce fichier')).textContent).toContain('incomplet');
    expect((await editor()).getAttribute('aria-label')).toContain('regions/corse/pack.json');
  });

  test('what is not exported is not lost without asking', async () => {
    await write((text) => `${text}\n`);
    await openFile(archiveText(anArchive('2027.4.0')));
    await found(root, 'dialog h2', 'Ouvrir autre chose');
    expect((await editor()).value).not.toContain('2027.4.0');
    await click(root, 'dialog button', 'Oui, ouvrir');
    await vi.waitFor(async () => expect((await editor()).value).toContain('2027.4.0'));
  });
});

describe('leaving', () => {
  const leave = (): Promise<HTMLElement> => found(root, '.desk-title a');

  test('asks first when something would be lost', async () => {
    await write((text) => `${text}\n`);
    (await leave()).click();
    expect((await found(root, 'dialog')).textContent).toContain('1 fichier modifié');
    const warned = new Event('beforeunload', { cancelable: true });
    expect(globalThis.dispatchEvent(warned)).toBe(false);
  });

  test('asks nothing otherwise', async () => {
    await editor();
    const warned = new Event('beforeunload', { cancelable: true });
    expect(globalThis.dispatchEvent(warned)).toBe(true);
    expect((await leave()).getAttribute('href')).toBe('/options.html');
  });
});

describe('exporting', () => {
  test('gives one file that the extension accepts, and nothing is left to export', async () => {
    await choosePack('regions/corse/');
    await write((text) => text.replace(/"version": "[^"]+"/, '"version": "2027.5.0"'));
    await found(root, '.counts', '0 erreur');
    await click(root, '.steps button', 'Exporter');
    await vi.waitFor(async () => {
      const button = (await found(root, '.button', 'Exporter le paquet')) as HTMLButtonElement; // a button
      expect(button.disabled).toBe(false);
    });
    await click(root, '.button', 'Exporter le paquet');
    expect(readArchive(saved.get('corse-2027.5.0.pack.json') ?? '').ok).toBe(true);
    expect((await found(root, '.counts')).textContent).toContain('Aucune modification');
  });

  test('a pack with errors leaves only when the author insists', async () => {
    await choosePack('regions/corse/');
    await write((text) => text.replace('"label": "', '"label": "fautif '));
    await found(root, '.counts', '1 erreur');
    await click(root, '.steps button', 'Exporter');
    expect(root.textContent).toContain('il n’est pas publiable');
    await click(root, '.button', 'Exporter malgré les erreurs');
    expect([...saved.keys()][0]).toMatch(/^corse-.*\.pack\.json$/);
  });
});

test('a reference case is played, and what it expects is told', async () => {
  await click(root, '.steps button', 'Jouer');
  const select = await vi.waitFor(() => {
    const list = [...root.querySelectorAll('select')].find((each) =>
      each.querySelector('optgroup'),
    );
    if (!list) throw new Error('no list of cases');
    return list;
  });
  select.value = 'national/cases/aidant-epuise.json';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await found(root, '.expected p', 'Tout ce que ce cas attend est obtenu');
  expect((await found(root, '.result li')).dataset['actor']).toBe('pfr');
});
