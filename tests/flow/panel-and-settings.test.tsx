// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import { SettingsPage } from '../../components/settings-page.tsx';
import { failed } from '../../lib/domain/failure.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { localSettings } from '../../lib/platform/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/default-settings.ts';
import { loadSettings, saveSettings } from '../../lib/storage/settings.ts';
import { fakePorts, found, mounted } from '../components/fake-ports.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(() => fakeBrowser.reset());

describe('the header', () => {
  test('says when the chart was read, and asks for a new reading once it may have changed', async () => {
    const { ports } = fakePorts();
    let tell = (_shown: boolean): void => undefined;
    if (ports.patients) {
      ports.patients.onShown = (listener) => {
        tell = listener;
        return () => undefined;
      };
    }
    const root = mounted(<App ports={ports} />);
    await found(root, '.link-state', 'dossier lu à 10\u00a0h\u00a012');
    tell(false);
    const state = await found(root, '.link-state', 'lu à 10\u00a0h\u00a012, dossier peut-être');
    expect(state.textContent).toContain('cliquez sur l’icône pour relire');
    tell(true);
    await found(root, '.link-state', 'dossier lu à');
  });

  test('does not take a page that shows nobody for a new reading of the chart', async () => {
    const { ports, show } = fakePorts();
    const root = mounted(<App ports={ports} />);
    await found(root, '.values dd', 'MODÈLE');
    (await found(root, 'form.identity')).dispatchEvent(
      new Event('submit', { bubbles: true, cancelable: true }),
    );
    await found(root, '#questions-title');
    show({ fields: {}, warnings: ['nothing-found'], refused: [] });
    await found(root, '.link-state', 'lu à 10\u00a0h\u00a012, dossier peut-être');
  });

  test('opens the settings', async () => {
    const { ports } = fakePorts();
    const openSettings = vi.fn();
    const root = mounted(<App ports={{ ...ports, openSettings }} />);
    (await found(root, '.head button', 'Réglages')).click();
    expect(openSettings).toHaveBeenCalledOnce();
  });
});

describe('the panel', () => {
  test('forgets the person when another page erases everything', async () => {
    const { ports } = fakePorts();
    let erased = (): void => undefined;
    ports.session.onErased = (listener) => {
      erased = listener;
      return () => undefined;
    };
    const save = vi.spyOn(ports.session, 'save');
    const root = mounted(<App ports={ports} />);
    await found(root, '.values dd', 'MODÈLE');
    erased();
    await found(root, '.link-state', 'aucun dossier');
    await vi.waitFor(() => expect(JSON.stringify(save.mock.lastCall)).not.toContain('MODÈLE'));
  });

  test.each([
    ['the session cannot be read', { load: () => Promise.reject(new Error('blocked')) }],
    ['the session cannot be written', { save: () => Promise.reject(new Error('blocked')) }],
  ])('still works and says so when %s', async (_what, broken) => {
    const { ports } = fakePorts(null);
    const root = mounted(<App ports={{ ...ports, session: { ...ports.session, ...broken } }} />);
    await found(root, '.notice', 'L’enregistrement est bloqué');
  });

  test('says so when the page was read and could not be handed over', async () => {
    const { ports } = fakePorts(null);
    if (ports.patients) {
      ports.patients.onReading = (listener) => {
        listener(failed({ code: 'storage-unavailable' }));
        return () => undefined;
      };
    }
    const root = mounted(<App ports={ports} />);
    await vi.waitFor(() => expect(root.textContent).toContain('La page n’a pas pu être lue'));
  });
});

describe('the settings page', () => {
  test('keeps what another page changed meanwhile, and shows it', async () => {
    const { ports } = fakePorts();
    const root = mounted(<SettingsPage ports={{ ...ports, settings: localSettings }} />);
    const name = (await found(root, 'input')) as HTMLInputElement;
    await saveSettings({ ...DEFAULT_SETTINGS, chosenInstances: { '91223': 'dac-fictif' } });
    await found(root, 'p', '1 choix de DAC');
    name.value = 'Dr Fictif';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(async () => {
      const { settings } = await loadSettings();
      expect(settings.letterhead.name).toBe('Dr Fictif');
      expect(settings.chosenInstances).toEqual({ '91223': 'dac-fictif' });
    });
    expect(name.value).toBe('Dr Fictif');
  });

  test('writes only what its user changed, even over settings it has not seen', async () => {
    const { ports } = fakePorts();
    const settings = { ...localSettings, onChange: () => () => undefined };
    const root = mounted(<SettingsPage ports={{ ...ports, settings }} />);
    const name = (await found(root, 'input')) as HTMLInputElement;
    await saveSettings({ ...DEFAULT_SETTINGS, setting: 'hopital' });
    name.value = 'Dr Fictif';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(async () => {
      const { settings: kept } = await loadSettings();
      expect(kept).toMatchObject({ setting: 'hopital', letterhead: { name: 'Dr Fictif' } });
    });
  });
});
