import { failed, success, type Result } from '../domain/failure.ts';
import type { Ports, SettingsStore } from '../ports.ts';
import type { Delivery } from '../ports/requests.ts';
import { DEFAULT_SETTINGS } from '../storage/default-settings.ts';
import { bundledCommunes } from './bundled-communes.ts';
import { bundledPacks } from './bundled-packs.ts';
import { systemClock } from './system-clock.ts';

/** What the element needs, in a page that is not ours: no chart, and nothing is stored. */
export function elementPorts(): Ports {
  return {
    patients: null,
    packs: bundledPacks,
    communes: bundledCommunes,
    settings: settingsInMemory(),
    session: {
      load: async () => null,
      save: async () => success(null),
      clear: async () => success(null),
      onErased: () => () => undefined,
    },
    delivery: lateDelivery,
    clock: systemClock,
    openSettings: null,
  };
}

function settingsInMemory(): SettingsStore {
  let settings = DEFAULT_SETTINGS;
  return {
    load: async () => ({ settings, failure: null }),
    change: async (change) => success((settings = change(settings))),
    onChange: () => () => undefined,
    erase: async () => success(null),
  };
}

/** The documents are the last step: their code is loaded when one is asked for. */
const lateDelivery: Delivery = {
  textOf: (document) => late('plain-text', (delivery) => delivery.textOf(document)),
  copyText: (document) => late('plain-text', (delivery) => delivery.copyText(document)),
  print: (document) => late('printable-page', (delivery) => delivery.print(document)),
  downloadPdf: (document) => late('pdf', (delivery) => delivery.downloadPdf(document)),
  copyLine: (text) => late('plain-text', (delivery) => delivery.copyLine(text)),
  copySubject: (request) => late('xdm', (delivery) => delivery.copySubject(request)),
  printNotice: (notice) => late('notice', (delivery) => delivery.printNotice(notice)),
  download: (format, request) => late(format, (delivery) => delivery.download(format, request)),
};

async function late<T>(
  format: string,
  deliver: (delivery: Delivery) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    const [{ documentDelivery }, { printInPage }] = await Promise.all([
      import('./document-delivery.ts'),
      import('./print-in-page.ts'),
    ]);
    return await deliver(documentDelivery(printInPage));
  } catch {
    // The code did not arrive: the button must still answer.
    return failed({ code: 'document-not-made', format });
  }
}
