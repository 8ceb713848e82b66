import type { SettingsStore } from '../ports.ts';
import { eraseEverything } from '../storage/erase.ts';
import { changeSettings, loadSettings, watchSettings } from '../storage/settings.ts';

/** The settings of the extension, on this machine. */
export const localSettings: SettingsStore = {
  load: loadSettings,
  change: changeSettings,
  onChange: watchSettings,
  erase: eraseEverything,
};
