import { success } from '../domain/failure.ts';
import type { Delivery, Ports } from '../ports.ts';
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
    settings: {
      load: async () => ({ settings: DEFAULT_SETTINGS, failure: null }),
      save: async () => success(null),
      erase: async () => success(null),
    },
    session: {
      load: async () => null,
      save: async () => success(null),
      clear: async () => undefined,
    },
    delivery: lateDelivery,
    clock: systemClock,
  };
}

/** The documents are the last step: their code is loaded when one is asked for. */
const lateDelivery: Delivery = {
  copyText: async (document) => (await delivery()).copyText(document),
  print: async (document) => (await delivery()).print(document),
  downloadPdf: async (document) => (await delivery()).downloadPdf(document),
};

async function delivery(): Promise<Delivery> {
  const [{ documentDelivery }, { printInPage }] = await Promise.all([
    import('./document-delivery.ts'),
    import('./print-in-page.ts'),
  ]);
  return documentDelivery(printInPage);
}
