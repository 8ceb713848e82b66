import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import type { Commune } from '../../lib/domain/commune.ts';
import { advanceWithChart } from '../../lib/domain/chart-events.ts';
import { success, type Result } from '../../lib/domain/failure.ts';
import type { PatientReading, Provenance } from '../../lib/domain/patient.ts';
import type { Ports, Settings } from '../../lib/ports.ts';
import { shippedPack, shippedPanorama } from '../support/knowledge.ts';

/** Where a value of a fictitious chart was read. */
export const beside = (label: string): Provenance => ({
  source: 'generic',
  label,
  frame: 'principal',
  level: 'labelled',
  checks: [],
});

/** Fictitious: Jeanne Exemple, born Modèle, 82 on the day of the tests. */
export const JEANNE: PatientReading = {
  fields: {
    birthName: { value: 'MODÈLE', provenance: beside('Nom de naissance') },
    usedName: { value: 'EXEMPLE', provenance: beside('Nom d’usage') },
    givenNames: { value: ['Jeanne'], provenance: beside('Prénom') },
    birthDate: { value: '1944-03-01', provenance: beside('Né(e) le') },
    sex: { value: 'F', provenance: beside('Sexe') },
  },
  warnings: [],
  refused: [],
};

const ETAMPES: Commune = {
  code: '91223',
  name: 'Étampes',
  departement: '91',
  departementName: 'Essonne',
  postalCodes: ['91150'],
};

const SETTINGS: Settings = {
  letterhead: {
    name: 'Dr Fictif',
    role: 'médecin',
    structure: 'MSP',
    rpps: '',
    phone: '',
    mss: '',
  },
  setting: 'ville',
  isMedecinTraitant: true,
  commune: null,
  chosenInstances: {},
  typedAddressees: {},
};

/** Ports on the shipped knowledge and one commune; nothing is stored, deliveries are recorded. */
export function fakePorts(reading: PatientReading | null = JEANNE) {
  const deliver = vi.fn(async () => success(null));
  const recheck = vi.fn(async (): Promise<'same' | 'changed'> => 'same');
  const highlight = vi.fn();
  const insert = vi.fn(async (): Promise<Result<null>> => success(null));
  const change: (() => void)[] = [];
  const arrive: ((reading: PatientReading) => void)[] = [];
  let settings = SETTINGS;
  const ports: Ports = {
    patients: {
      latest: async () => (reading ? success(reading) : null),
      onReading: (listener) => {
        arrive.push((next) => listener(success(next)));
        return () => undefined;
      },
      onShown: () => () => undefined,
      advance: advanceWithChart,
      readText: async () => JEANNE,
      page: {
        onChanged: (listener) => {
          change.push(listener);
          return () => undefined;
        },
        recheck,
        highlight,
        insert,
        readAgain: async () => false,
      },
    },
    packs: {
      checklist: shippedPack.checklist,
      load: async () => shippedPack,
      loadPanorama: async () => shippedPanorama,
    },
    communes: {
      load: async () =>
        success({
          find: (code) => (code === ETAMPES.code ? ETAMPES : null),
          search: (text) =>
            ['étampes', '91150'].some((known) => known.startsWith(text.toLowerCase()))
              ? [{ commune: ETAMPES }]
              : [],
          arrondissementsOf: () => [],
        }),
    },
    settings: {
      load: async () => ({ settings, failure: null }),
      change: async (change) => success((settings = change(settings))),
      onChange: () => () => undefined,
      erase: async () => success(null),
    },
    session: {
      load: async () => null,
      save: async () => success(null),
      clear: async () => success(null),
      onErased: () => () => undefined,
    },
    delivery: {
      textOf: async () => success('Texte de la demande'),
      copyText: deliver,
      print: deliver,
      downloadPdf: deliver,
      download: deliver,
      copyLine: deliver,
      copySubject: deliver,
      printNotice: deliver,
    },
    clock: {
      today: () => '2026-11-22',
      time: () => '10:12',
      now: () => '2026-11-22T10:12:00+01:00',
    },
    openSettings: null,
  };
  const page = { recheck, highlight, insert, change: () => change.forEach((tell) => tell()) };
  return {
    ports,
    deliver,
    page,
    show: (next: PatientReading) => arrive.forEach((give) => give(next)),
  };
}

/** Puts something on a page, as the panel does; what was there before is closed. */
export function mounted(child: ComponentChild): HTMLElement {
  for (const before of document.body.children) render(null, before);
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  render(child, root);
  return root;
}

/** The first element whose text begins so; waits for it, because rooms arrive in chunks. */
export async function found(root: ParentNode, selector: string, text = ''): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const all = [...root.querySelectorAll<HTMLElement>(selector)];
    const match = all.find((element) => element.textContent?.trim().startsWith(text));
    if (!match) throw new Error(`No ${selector} « ${text} »`);
    return match;
  }, 5000);
}

/** Clicks on it once it is there, and lets the page be drawn again. */
export async function click(root: ParentNode, selector: string, text = ''): Promise<void> {
  (await found(root, selector, text)).click();
  await redrawn();
}

/** Presses a key where the focus is. */
export async function press(key: string): Promise<void> {
  const where = document.activeElement ?? document.body;
  where.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await redrawn();
}

/** Answers a question with the mouse. */
export async function answer(root: ParentNode, question: string, label: string): Promise<void> {
  const fieldset = await found(root, `[data-question="${question}"]`);
  const row = await found(fieldset, 'label', label);
  row.querySelector('input')?.click();
  await redrawn();
}

/** Confirms the identity as read, and answers what opens the request. */
export async function answerComplexCase(root: HTMLElement): Promise<void> {
  await found(root, '.values dd', 'MODÈLE');
  (await found(root, 'form.identity')).dispatchEvent(
    new Event('submit', { bubbles: true, cancelable: true }),
  );
  await found(root, '.strip .rank');
  for (const [question, label] of [
    ['danger', 'Non'],
    ['besoin', 'Confier'],
    ['sante-complexe', 'Oui'],
    ['autonomie-ou-handicap', 'Oui'],
    ['plusieurs-categories', 'Oui'],
    ['proximite-epuisee', 'Oui'],
    ['coordinateur', 'Non'],
    ['situations', 'Rien'],
  ] as const) {
    await answer(root, question, label);
  }
}

/** Lets the page be drawn again. */
export async function redrawn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}
