import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newConsultation } from '../../lib/domain/consultation.ts';
import { toStored } from '../../lib/domain/stored-consultation.ts';
import type { ShippedPacks } from '../../lib/platform/shipped-packs.ts';
import { eraseInstalledPacks } from '../../lib/storage/installed-packs.ts';
import { consultationsItem, putForWindow } from '../../lib/storage/session.ts';
import { shippedPack, shippedPanorama } from './knowledge.ts';
import { shippedFiles } from './published-pack.ts';

/** The packs of this repository, as the bundle gives them. */
export const shipped: ShippedPacks = {
  heads: shippedPack.parts,
  load: async () => shippedPack,
  loadPanorama: async () => shippedPanorama,
  files: async () => shippedFiles,
};

/** An empty browser: no pack, no consultation, this policy, every host allowed. */
export async function freshBrowser(policy: object = {}): Promise<void> {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await eraseInstalledPacks();
  Object.assign(fakeBrowser, {
    permissions: {
      request: vi.fn(async () => true),
      contains: vi.fn(async () => true),
      remove: vi.fn(async () => true),
    },
  });
  await fakeBrowser.storage.managed.set(policy);
}

/** A consultation in a window: about somebody typed by hand, or about nobody yet. */
export async function consultationIn(windowId: number, somebody: boolean): Promise<void> {
  const state = newConsultation(false);
  const link = somebody ? 'typed' : 'none';
  await putForWindow(consultationsItem, windowId, toStored({ ...state, link }));
}
