import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Adapter } from '../../../lib/ehr/adapter/adapter.ts';
import {
  adapterFor,
  forgetAdapter,
  keepAdapter,
  ownAdapters,
} from '../../../lib/platform/adapters.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const address = 'https://secure.weda.fr/FolderMedical/PatientViewForm.aspx';
const own: Adapter = {
  id: 'weda-chez-moi',
  version: '1.0.0',
  name: 'Weda, vu d’ici',
  verified: null,
  match: { hosts: ['secure.weda.fr'], path: ['/FolderMedical/*'] },
  ready: { selector: 'body' },
  scope: 'body',
  fields: { familyName: { label: 'Nom', read: 'text' } },
};

describe('the adapter of a page', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is the shipped one, or none', async () => {
    expect((await adapterFor(address))?.id).toBe('weda');
    expect(await adapterFor('https://example.org/')).toBeNull();
  });

  it('is the user’s own first, until it is forgotten', async () => {
    expect(await keepAdapter(own)).toEqual({ ok: true, value: own });
    expect((await adapterFor(address))?.id).toBe(own.id);
    await forgetAdapter(own.id);
    expect((await adapterFor(address))?.id).toBe('weda');
  });

  it('replaces the one that has its id', async () => {
    await keepAdapter(own);
    await keepAdapter({ ...own, version: '1.1.0' });
    const kept = await ownAdapters();
    expect(kept.ok && kept.value.map(({ version }) => version)).toEqual(['1.1.0']);
  });

  it('is not kept when it does not fit', async () => {
    const refused = await keepAdapter({ ...own, match: { hosts: ['*'], path: ['/**'] } });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'adapter-invalid' } });
    expect(await ownAdapters()).toEqual({ ok: true, value: [] });
  });

  it('is never one that was tampered with in the storage', async () => {
    await keepAdapter(own);
    const value = [{ ...own, script: 'x' }];
    await fakeBrowser.storage.local.set({ 'own-adapters': { version: 1, value } });
    expect((await adapterFor(address))?.id).toBe('weda');
  });

  it('is the shipped one when the storage fails', async () => {
    await fakeBrowser.storage.local.set({ 'own-adapters': 'broken' });
    expect((await adapterFor(address))?.id).toBe('weda');
  });
});
