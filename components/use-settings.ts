import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../lib/domain/failure.ts';
import type { Settings, SettingsStore } from '../lib/ports.ts';

/** What holds until the stored settings are read, and once they are erased. */
const UNSET: Settings = {
  letterhead: { name: '', role: '', structure: '', rpps: '', phone: '', mss: '' },
  setting: 'ville',
  isMedecinTraitant: false,
  commune: null,
  chosenInstances: {},
  typedAddressees: {},
};

/** The settings of this machine, and the last failure to read, keep or erase them. */
export interface KeptSettings {
  settings: Settings;
  failure: Failure | null;
  /** Kept in memory even when they cannot be stored. */
  keep(settings: Settings): void;
  /** Empties every stored item; true when it is done. */
  erase(): Promise<boolean>;
}

/** Reads the settings once, and keeps those of this page in step with the store. */
export function useSettings(store: SettingsStore): KeptSettings {
  const [settings, setSettings] = useState(UNSET);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    void store.load().then((loaded) => {
      setSettings(loaded.settings);
      setFailure(loaded.failure);
    });
  }, [store]);
  return {
    settings,
    failure,
    keep: (next) => {
      setSettings(next);
      void store.save(next).then((saved) => setFailure(saved.ok ? null : saved.failure));
    },
    erase: async () => {
      const erased = await store.erase();
      setFailure(erased.ok ? null : erased.failure);
      if (erased.ok) setSettings(UNSET);
      return erased.ok;
    },
  };
}
