import { browser } from 'wxt/browser';
import type { Ports } from '../ports.ts';
import { bundledCommunes } from './bundled-communes.ts';
import { bundledPacks } from './bundled-packs.ts';
import { chartSource } from './chart-source.ts';
import { documentDelivery } from './document-delivery.ts';
import { draftsWhenNeeded } from './drafts-when-needed.ts';
import { localFollowUps } from './follow-up-store.ts';
import { formStore } from './form-store.ts';
import { pdfForms } from './pdf-forms.ts';
import { printInTab } from './print-in-tab.ts';
import { installedSource } from './installed-source.ts';
import { learnPage } from './learn-page.ts';
import { ownWindow } from './own-window.ts';
import { localSettings } from './settings-store.ts';
import { shippedPacks } from './shipped-packs.ts';
import { systemClock } from './system-clock.ts';
import { webForm } from './web-form.ts';
import { windowSession } from './window-session.ts';

/** What the panel and the settings page need, in the extension. */
export function extensionPorts(): Ports {
  return {
    patients: chartSource(),
    packs: installedSource(bundledPacks.checklist, shippedPacks, ownWindow),
    communes: bundledCommunes,
    settings: localSettings,
    session: windowSession,
    delivery: documentDelivery(printInTab),
    clock: systemClock,
    learn: learnPage(),
    pdfForms: pdfForms(),
    forms: formStore,
    webForm: webForm(),
    drafts: draftsWhenNeeded,
    followUps: localFollowUps,
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}
