import type { SettingsStore } from '../ports.ts';
import { eraseEverything } from '../storage/erase.ts';
import { loadSettings, saveSettings } from '../storage/settings.ts';

/** The settings of the extension, on this machine. */
export const localSettings: SettingsStore = {
  load: loadSettings,
  save: saveSettings,
  erase: eraseEverything,
};
